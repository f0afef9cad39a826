// How many SQL statements the pages of the web app cost: the same for one row as for a hundred.
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { participant, query, run } from '../../test/operations.ts';
import { aServer, type Caller, type TestServer } from '../../test/test-server.ts';
import { webDocument } from '../../test/web-documents.ts';
import { aWorld, type World } from '../../test/world.ts';

const ROWS: Record<string, string> = {
  participants: `id displayName userType email referenceNumber accountStatus accountType
    enrollment { id programStatus startDate employer { id name } occupation { id title } provider { id name } cohort { id title } }
    supervisions { supervisor { id displayName } }`,
  organizations: 'id kind name code city region email partners { id name } participantCount viewerCanEdit',
  occupations:
    'id title code onetCode trainingApproach viewerCanEdit owner { id name } providers { id name } participantCount',
  cohorts: 'id title startDate endDate owner { id name } supervisor { id displayName } participantCount viewerCanEdit',
  accounts: `id displayName userType email accountType accountStatus subscriptionStatus subscriptionEndsOn lastSignInAt organization { id name }
    caseOwner { id displayName } viewerCanDeactivate viewerCanArchive viewerCanDelete version`,
  staff: 'id displayName userType email accountType accountStatus organization { id name } occupations { id title }',
};
// The page shows one kind at a time.
const NARROWED: Record<string, string> = { organizations: ', filter: { kinds: [EMPLOYER] }' };
const HISTORY =
  'query ($id: ID!) { participant(id: $id) { id history(first: 200) { nodes { id actorName changes { field oldValue newValue } } pageInfo { endCursor } } } }';

interface Filled extends World {
  /** Somebody with a past. */
  person: string;
  people: string[];
  /** A cohort that everybody may join, and somebody who may supervise it. */
  evening: string;
  instructor: string;
}

let server: TestServer;
let one: Filled;
let hundred: Filled;
const table: { page: string; 'n = 1': number; 'n = 100': number; 'with sign-in, BEGIN and COMMIT': number }[] = [];

beforeAll(async () => {
  server = await aServer();
  one = await filled(1);
  hundred = await filled(100);
}, 120_000);
afterAll(async () => {
  // oxlint-disable-next-line no-console -- the budget of the design as a table
  console.table(table);
  await server.close();
});

/** A tenant with as many participants, organizations, occupations, cohorts and staff, each with relations of its own. */
async function filled(count: number): Promise<Filled> {
  const world = await aWorld(server);
  const { seed, sponsor, provider } = world;
  const fields = [
    await seed.insert('custom_fields', { label: 'A', type: 'text' }),
    await seed.insert('custom_fields', { label: 'B', type: 'text' }),
  ];
  const people: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const employer = await seed.anEmployer({ sponsors: [sponsor] });
    const occupation = await seed.anOccupation({
      owner: employer,
      providers: [provider, await seed.anOrganization('provider')],
    });
    const supervisor = await seed.insert('accounts', staffValues('supervisor', employer));
    const mentor = await seed.insert('accounts', staffValues('mentor', employer));
    await seed.insert('mentor_occupations', { account_id: mentor, occupation_id: occupation });
    const cohort = await seed.aCohort({ owner: employer, supervisor_id: supervisor });
    const group = await seed.insert('groups', { name: `Group ${index}` });
    const enrollment = { cohort_id: cohort, provider_id: provider };
    const { id: person } = await seed.aParticipant({
      employer,
      occupation,
      supervisors: [supervisor],
      account: { case_owner_id: supervisor },
      enrollment,
    });
    people.push(person);
    await seed.insert('group_members', { group_id: group, account_id: person });
  }
  const person = people.at(-1)!;
  await detailed(world, person, fields, count);
  const instructors = await seed.aStaffMember('provider', provider);
  const evening = await seed.aCohort({ owner: sponsor });
  return { ...world, person, people, evening, instructor: instructors.id };
}

const staffValues = (user_type: string, organization_id: string) => ({
  user_type,
  organization_id,
  given_name: 'S',
  family_name: 'T',
  sort_name: crypto.randomUUID(),
  name_key: 's t',
});

/** Gives one participant a past: as many enrollments, status changes, values and entries of history. */
async function detailed(
  { seed, employer, occupation, viewer, rows }: World,
  person: string,
  fields: string[],
  count: number,
): Promise<void> {
  await seed.insert('demographics', { participant_id: person, sex: 'female' });
  for (const field of fields)
    await seed.insert('custom_values', { participant_id: person, field_id: field, value: 'v' });
  const [current] = await rows<Record<string, string>>(
    'SELECT id, employer_id, occupation_id, cohort_id, provider_id FROM enrollments WHERE participant_id = $1',
    [person],
  );
  const { id: _, ...before } = current!;
  for (let index = 0; index < Math.min(count, 40); index += 1) {
    await seed.insert('enrollments', {
      participant_id: person,
      employer_id: employer,
      occupation_id: occupation,
      is_current: false,
    });
    await seed.insert('status_changes', {
      participant_id: person,
      enrollment_id: current!.id,
      to_status: 'active',
      effective_date: '2026-01-01',
      actor_id: viewer.id,
    });
    const other = [current!.id, employer, occupation];
    await rows(
      'UPDATE enrollments SET employer_id = $2, cohort_id = NULL, provider_id = NULL, occupation_id = $3 WHERE id = $1',
      other,
    );
    await rows(
      'UPDATE enrollments SET employer_id = $2, cohort_id = $4, provider_id = $5, occupation_id = $3 WHERE id = $1',
      [current!.id, ...Object.values(before)],
    );
  }
}

/** Everything that reaches the database while `work` runs. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const spy = jest.spyOn(pg.Client.prototype, 'query');
  try {
    await work();
    return spy.mock.calls.map(([first]: unknown[]) =>
      typeof first === 'string' ? first : (first as { text: string }).text,
    );
  } finally {
    spy.mockRestore();
  }
}

// Who is asking, and the frame of the snapshot, cost the same three for every operation.
const isFrame = (text: string): boolean => /^(BEGIN|COMMIT|ROLLBACK)|viewer_of_session/.test(text);

async function count(
  page: string,
  ask: (world: Filled) => Promise<unknown>,
): Promise<[few: number, many: number, all: number]> {
  const [few, many] = [await statementsOf(() => ask(one)), await statementsOf(() => ask(hundred))];
  const asked = (texts: string[]) => texts.filter((text) => !isFrame(text)).length;
  table.push({ page, 'n = 1': asked(few), 'n = 100': asked(many), 'with sign-in, BEGIN and COMMIT': many.length });
  return [asked(few), asked(many), many.length];
}

const ask = (caller: Caller, text: string, variables?: Record<string, unknown>) => query(caller, text, variables);

/** Look-ups that happen to come at the same moment share a statement, so one more or less says nothing. */
function expectAsMany(few: number, many: number): void {
  expect(Math.abs(many - few)).toBeLessThanOrEqual(1);
}

describe('the SQL statements of', () => {
  test.each(Object.keys(ROWS))(
    'the %s page are as many for one row as for a hundred, and at most eight',
    async (list) => {
      const [few, many] = await count(list, ({ ask: caller }) =>
        ask(
          caller,
          `{ ${list}(first: 100 ${NARROWED[list] ?? ''}) { nodes { ${ROWS[list]} } pageInfo { hasNextPage endCursor } } }`,
        ),
      );

      expectAsMany(few, many);
      expect(many).toBeLessThanOrEqual(8);
    },
  );

  test('the participants page with every column as the web app asks for it are as many for one row as for a hundred, and at most eight in all', async () => {
    const columns = ['Employer', 'Occupation', 'Provider', 'Cohort', 'Supervisors', 'CaseOwner', 'Groups', 'More'];
    const shown = Object.fromEntries(columns.map((column) => [`shows${column}`, true]));
    const variables = { first: 100, filter: { programStatuses: ['ACTIVE'] }, sort: [], ...shown };
    const [few, many, all] = await count('participants page', ({ ask: caller }) =>
      ask(caller, webDocument('ParticipantListPage'), variables),
    );

    expectAsMany(few, many);
    expect(all).toBeLessThanOrEqual(8);
  });

  test('the page of one participant as the web app asks for it are as many with a long past as with a short one, and at most eight in all', async () => {
    const [few, many, all] = await count('participant page', ({ ask: caller, person }) =>
      ask(caller, webDocument('ParticipantPage'), { id: person }),
    );

    expectAsMany(few, many);
    expect(all).toBeLessThanOrEqual(8);
  });

  test('the history of one participant are as many for a long one as for a short one, and at most eight', async () => {
    const [few, many] = await count('history', ({ ask: caller, person }) => ask(caller, HISTORY, { id: person }));

    expectAsMany(few, many);
    expect(many).toBeLessThanOrEqual(8);
  });

  test('the candidates for supervision are as many for one supervisor as for a hundred, and at most eight', async () => {
    const [few, many] = await count('supervisorCandidates', ({ ask: caller, person }) =>
      ask(
        caller,
        'query ($id: ID!) { supervisorCandidates(participantId: $id, first: 100) { isAssigned refusal { code } supervisor { id displayName organization { name } } } }',
        { id: person },
      ),
    );

    expectAsMany(few, many);
    expect(many).toBeLessThanOrEqual(8);
  });

  test.each(['addCohortMembers', 'removeCohortMembers'] as const)(
    '%s are as many for one member as for a hundred, and at most eight',
    async (mutation) => {
      const [few, many] = await count(mutation, async ({ ask: caller, evening, people }) => {
        const { __typename } = await run(caller, mutation, { cohortId: evening, participantIds: people });
        expect(__typename).toBe('CohortSaved');
      });

      expectAsMany(few, many);
      expect(many).toBeLessThanOrEqual(8);
    },
  );

  test('a new supervisor of a cohort are as many for one member as for a hundred', async () => {
    await Promise.all(
      [one, hundred].map(({ ask: caller, evening, people }) =>
        run(caller, 'addCohortMembers', { cohortId: evening, participantIds: people }),
      ),
    );

    const [few, many] = await count('updateCohort', async ({ ask: caller, evening, instructor }) => {
      const { __typename } = await run(caller, 'updateCohort', { id: evening, version: 1, supervisorId: instructor });
      expect(__typename).toBe('CohortSaved');
    });

    expectAsMany(few, many);
    expect(many).toBeLessThanOrEqual(11);
  });

  test('a new participant, and other values of one, do not become more with the size of the tenant', async () => {
    const created = await count('createParticipant', async ({ ask: caller, employer, occupation }) => {
      const { __typename } = await run(caller, 'createParticipant', {
        userType: 'APPRENTICE',
        givenName: 'A',
        familyName: crypto.randomUUID(),
        employerId: employer,
        occupationId: occupation,
      });
      expect(__typename).toBe('ParticipantSaved');
    });
    const versionOf = async ({ ask: caller, people }: Filled) => (await participant(caller, people[0]!)).version;
    const versions = new Map([
      [one, await versionOf(one)],
      [hundred, await versionOf(hundred)],
    ]);
    const updated = await count('updateParticipant', async (world) => {
      const input = { id: world.people[0]!, version: versions.get(world), givenName: 'B' };
      const { __typename } = await run(world.ask, 'updateParticipant', input);
      expect(__typename).toBe('ParticipantSaved');
    });

    for (const [few, many] of [created, updated]) {
      expectAsMany(few, many);
      expect(many).toBeLessThanOrEqual(12);
    }
  });
});
