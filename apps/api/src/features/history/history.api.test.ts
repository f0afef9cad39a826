import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { query, run } from '../../../test/operations.ts';
import { aServer, type Caller, type TestServer } from '../../../test/test-server.ts';
import { aWorld } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

interface Entry {
  id: string;
  action: string;
  recordType: string;
  recordId: string;
  actorName: string | null;
  channel: string;
  operationId: string | null;
  createdAt: string;
  changes: { field: string; oldValue: string | null; newValue: string | null }[];
}

const HISTORY = `query ($id: ID!, $first: Int! = 50, $after: String) { participant(id: $id) { history(first: $first, after: $after) {
  nodes { id action recordType recordId actorName channel operationId createdAt changes { field oldValue newValue } }
  edges { cursor } pageInfo { hasNextPage hasPreviousPage endCursor } } } }`;

async function history(ask: Caller, id: string, page: object = {}) {
  const { participant } = await query(ask, HISTORY, { id, ...page });
  return participant.history as {
    nodes: Entry[];
    edges: { cursor: string }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

/** Somebody without a past: entries are those of the test. */
async function aPersonWithHistory() {
  const world = await aWorld(server);
  const person = await world.aPerson({ account: { given_name: 'Rosa', family_name: 'Parks' } });
  const seeded = (await history(world.ask, person.id)).nodes.length;
  const edit = (changes: object, version = 1) =>
    run(world.ask, 'updateParticipant', { id: person.id, version, ...changes });
  /** The entries since, oldest first. */
  const since = async () => (await history(world.ask, person.id)).nodes.slice(0, -seeded).toReversed();
  const changesOf = async (recordType: string) =>
    (await since()).filter((entry) => entry.recordType === recordType).flatMap(({ changes }) => changes);
  return { ...world, person, edit, since, changesOf };
}

describe('[US-AUD-01] the history of a participant', () => {
  test('has each changed field with who, when, old and new', async () => {
    const { edit, since, person } = await aPersonWithHistory();
    const before = Date.now();

    await edit({ givenName: 'Rosalind', city: 'Austin', phone: null, startDate: '2026-02-01' });

    const entries = await since();
    expect(
      entries.map(({ recordType, action, actorName, channel }) => ({ recordType, action, actorName, channel })),
    ).toEqual(
      expect.arrayContaining([
        { recordType: 'accounts', action: 'UPDATE', actorName: 'Vera Viewer', channel: 'APP' },
        { recordType: 'enrollments', action: 'UPDATE', actorName: 'Vera Viewer', channel: 'APP' },
      ]),
    );
    expect(entries).toHaveLength(2);
    expect(entries.flatMap(({ changes }) => changes)).toEqual(
      expect.arrayContaining([
        { field: 'givenName', oldValue: 'Rosa', newValue: 'Rosalind' },
        { field: 'city', oldValue: null, newValue: 'Austin' },
        { field: 'startDate', oldValue: null, newValue: '2026-02-01' },
      ]),
    );
    expect(entries.flatMap(({ changes }) => changes)).toHaveLength(3);
    expect(entries.find(({ recordType }) => recordType === 'accounts')?.recordId).toBe(person.id);
    expect(Date.parse(entries[0]!.createdAt)).toBeGreaterThanOrEqual(before - 1000);
  });

  test('[UK-AUD-01] has nothing of an edit that changes nothing', async () => {
    const { edit, since } = await aPersonWithHistory();

    await edit({ givenName: 'Rosa' });

    expect(await since()).toEqual([]);
  });

  test('has nothing of a sign-in', async () => {
    const { person, since, rows } = await aPersonWithHistory();

    await rows('UPDATE accounts SET last_sign_in_at = now() WHERE id = $1', [person.id]);

    expect(await since()).toEqual([]);
  });

  test('has nothing of an edit that was refused', async () => {
    const { edit, since } = await aPersonWithHistory();

    await edit({ givenName: 'Rosalind', phone: 'x' });

    expect(await since()).toEqual([]);
  });

  test('has nothing that only repeats other values', async () => {
    const { edit, changesOf } = await aPersonWithHistory();

    await edit({ familyName: 'Quill', email: 'rosa@example.org' });

    expect((await changesOf('accounts')).map(({ field }) => field)).toEqual(['email', 'familyName']);
    expect(await changesOf('enrollments')).toEqual([]);
  });

  test('[UK-AUD-01] gives names of organizations, occupations, cohorts and people instead of ids', async () => {
    const { seed, sponsor, edit, changesOf } = await aPersonWithHistory();
    const employer = await seed.anEmployer({ sponsors: [sponsor], name: 'Acme' });
    const provider = await seed.anOrganization('provider', { name: 'College' });
    const occupation = await seed.anOccupation({ owner: sponsor, title: 'Welder', providers: [provider] });
    const supervisor = await seed.aStaffMember('supervisor', employer, { given_name: 'Sam', family_name: 'Super' });
    const cohort = await seed.aCohort({ owner: employer, title: 'Evening', supervisor_id: supervisor.id });
    const owner = await seed.aStaffMember('sponsor', sponsor, { given_name: 'Olu', family_name: 'Owner' });

    await edit({
      employerId: employer,
      occupationId: occupation,
      providerId: provider,
      cohortId: cohort,
      caseOwnerId: owner.id,
    });

    const values = Object.fromEntries((await changesOf('enrollments')).map(({ field, newValue }) => [field, newValue]));
    expect(values).toEqual({ employerId: 'Acme', occupationId: 'Welder', providerId: 'College', cohortId: 'Evening' });
    expect(await changesOf('accounts')).toEqual([{ field: 'caseOwnerId', oldValue: null, newValue: 'Olu Owner' }]);
    expect(await changesOf('supervisions')).toEqual([
      { field: 'source', oldValue: null, newValue: 'cohort' },
      { field: 'supervisorId', oldValue: null, newValue: 'Sam Super' },
    ]);
  });

  test('gives the name of a group that came or went', async () => {
    const { seed, edit, since } = await aPersonWithHistory();
    const north = await seed.insert('groups', { name: 'North' });
    await edit({ groupIds: [north] });

    await edit({ groupIds: [] }, 2);

    const entries = (await since()).filter(({ recordType }) => recordType === 'groupMembers');
    expect(entries.map(({ action, changes }) => [action, changes])).toEqual([
      ['INSERT', [{ field: 'groupId', oldValue: null, newValue: 'North' }]],
      ['DELETE', [{ field: 'groupId', oldValue: 'North', newValue: null }]],
    ]);
  });

  test('gives the field of a custom value with every change of it', async () => {
    const { seed, edit, since } = await aPersonWithHistory();
    const field = await seed.insert('custom_fields', { label: 'Shirt size', type: 'text' });
    for (const [index, value] of ['M', 'L', null].entries())
      await edit({ customValues: [{ fieldId: field, value }] }, index + 1);

    const entries = (await since()).filter(({ recordType }) => recordType === 'customValues');

    const named = ({ changes }: Entry) =>
      Object.fromEntries(changes.map((change) => [change.field, [change.oldValue, change.newValue]]));
    expect(entries.map(named)).toEqual([
      { fieldId: [null, 'Shirt size'], value: [null, 'M'] },
      { fieldId: ['Shirt size', 'Shirt size'], value: ['M', 'L'] },
      { fieldId: ['Shirt size', null], value: ['L', null] },
    ]);
  });

  test('says that sensitive values changed, never what they are', async () => {
    const { ask, person, edit, changesOf } = await aPersonWithHistory();
    await edit({
      nationalId: '123-45-6789',
      demographics: { sex: 'female', race: ['asian', 'white'], disability: 'yes' },
    });

    await edit({ nationalId: '321-45-6789', demographics: { sex: 'male', race: ['black_or_african_american'] } }, 2);

    const masked = [...(await changesOf('nationalIds')), ...(await changesOf('demographics'))].filter(
      ({ field }) => field !== 'kind',
    );
    expect(new Set(masked.flatMap(({ oldValue, newValue }) => [oldValue, newValue]))).toEqual(new Set([null, '***']));
    expect(masked.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['sex', 'race', 'disability', 'ciphertext']),
    );
    const body = JSON.stringify(await history(ask, person.id));
    expect(body).not.toMatch(/female|asian|black_or|6789/);
  });

  test('shares one operation id among the changes of one operation', async () => {
    const { seed, employer, edit, since } = await aPersonWithHistory();
    const supervisor = await seed.aStaffMember('supervisor', employer);
    const cohort = await seed.aCohort({ owner: employer, supervisor_id: supervisor.id });
    await edit({ givenName: 'One', cohortId: cohort });
    await edit({ givenName: 'Two' }, 2);

    const operations = (await since()).map(({ operationId }) => operationId);

    expect(operations.every(Boolean)).toBe(true);
    expect(operations.slice(0, 3)).toEqual([operations[0], operations[0], operations[0]]);
    expect(operations.slice(3)).toEqual([expect.not.stringMatching(operations[0]!)]);
  });

  test('shares one operation id among the people of a batch', async () => {
    const { ask, aPerson, seed, employer, person, since } = await aPersonWithHistory();
    const [other, cohort] = [await aPerson(), await seed.aCohort({ owner: employer, title: 'Batch' })];

    await run(ask, 'addCohortMembers', { cohortId: cohort, participantIds: [person.id, other.id] });

    const mine = (await since())[0]!;
    const theirs = (await history(ask, other.id)).nodes[0]!;
    expect(mine.changes).toEqual([{ field: 'cohortId', oldValue: null, newValue: 'Batch' }]);
    expect(theirs).toMatchObject({ operationId: mine.operationId, changes: mine.changes });
  });

  test('includes what came through an import, by the name of who imported', async () => {
    const { person, viewer, rows, since } = await aPersonWithHistory();

    await rows(
      `WITH scope AS (SELECT set_config('app.channel', 'import', true), set_config('app.actor_id', $2::text, true), set_config('app.operation_id', $3::text, true))
       UPDATE accounts SET city = 'Imported' FROM scope WHERE id = $1`,
      [person.id, viewer.id, crypto.randomUUID()],
    );

    expect(await since()).toMatchObject([
      {
        channel: 'IMPORT',
        actorName: 'Vera Viewer',
        changes: [{ field: 'city', oldValue: null, newValue: 'Imported' }],
      },
    ]);
  });

  test('has no name where the system acted', async () => {
    const { person, rows, since } = await aPersonWithHistory();

    await rows('UPDATE accounts SET city = $2 WHERE id = $1', [person.id, 'Nowhere']);

    expect(await since()).toMatchObject([{ actorName: null, channel: 'SEED' }]);
  });

  test('has changes of status with both statuses', async () => {
    const { ask, person, changesOf } = await aPersonWithHistory();

    await run(ask, 'changeProgramStatus', {
      participantId: person.id,
      version: 1,
      status: 'CANCELLED',
      effectiveDate: '2026-01-01',
      reason: 'HEALTH',
    });

    expect(await changesOf('enrollments')).toEqual(
      expect.arrayContaining([
        { field: 'programStatus', oldValue: 'active', newValue: 'cancelled' },
        { field: 'cancellationReason', oldValue: null, newValue: 'health' },
        { field: 'cancellationDate', oldValue: null, newValue: '2026-01-01' },
      ]),
    );
    expect(await changesOf('accounts')).toEqual([
      { field: 'accountStatus', oldValue: 'active', newValue: 'deactivated' },
    ]);
  });

  test('begins with the creation, without keys that nobody can read', async () => {
    const world = await aWorld(server);
    const { id } = await run(world.ask, 'createParticipant', {
      userType: 'LEARNER',
      givenName: 'Rosa',
      familyName: 'Parks',
      employerId: world.employer,
      occupationId: world.occupation,
    });

    const { nodes } = await history(world.ask, id);

    expect(nodes.map(({ action }) => action)).toEqual(nodes.map(() => 'INSERT'));
    const text = JSON.stringify(nodes.map(({ changes }) => changes));
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
    expect(text).not.toMatch(/"(employerKind|organizationKind|searchText|sortName|nameKey|emailKey)"/);
  });
});

describe('the pages of a history', () => {
  test('go from the newest to the oldest without gap or double', async () => {
    const { ask, person, edit } = await aPersonWithHistory();
    for (let version = 1; version <= 12; version += 1) await edit({ city: `City ${version}` }, version);
    const all = (await history(ask, person.id, { first: 200 })).nodes;
    const found: string[] = [];

    for (let after: string | null = null, more = true; more;) {
      const { nodes, pageInfo } = await history(ask, person.id, { first: 5, after });
      found.push(...nodes.map(({ id }) => id));
      ({ endCursor: after, hasNextPage: more } = pageInfo);
    }

    expect(found).toEqual(all.map(({ id }) => id));
    expect(all.map(({ createdAt }) => createdAt)).toEqual(
      all
        .map(({ createdAt }) => createdAt)
        .toSorted()
        .toReversed(),
    );
    expect(all[0]!.changes).toEqual([{ field: 'city', oldValue: 'City 11', newValue: 'City 12' }]);
  });

  test('have at most 200 entries', async () => {
    const { ask, person } = await aPersonWithHistory();

    const answer = await ask(HISTORY, { id: person.id, first: 201 });

    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('do not go on from a cursor of another list', async () => {
    const { ask, person } = await aPersonWithHistory();
    const { participants } = await query(ask, '{ participants { edges { cursor } } }');

    const answer = await ask(HISTORY, { id: person.id, after: participants.edges[0].cursor });

    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

test.each(['supervisor', 'mentor', 'provider'] as const)(
  'a person of user type %s sees no history',
  async (userType) => {
    const world = await aWorld(server);
    const staff = await world.seed.aStaffMember(userType, userType === 'provider' ? world.provider : world.employer, {
      occupations: userType === 'mentor' ? [world.occupation] : [],
    });
    const person = await world.aPerson({ supervisors: userType === 'supervisor' ? [staff.id] : [] });

    const { participant } = await query(
      await server.as(staff),
      'query ($id: ID!) { participant(id: $id) { id history { nodes { id } } } }',
      { id: person.id },
    );

    expect(participant).toEqual({ id: person.id, history: null });
  },
);
