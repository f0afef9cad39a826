import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { query, run } from '../../../test/operations.ts';
import type { Account } from '../../../test/seed.ts';
import { aServer, type Caller, type TestServer } from '../../../test/test-server.ts';
import { aWorld, type World } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const LIST = `query ($filter: ParticipantFilter) { participants(filter: $filter, first: 200) { totalCount nodes { id } countsByProgramStatus { status count } } }`;

/** Ids of those who match, sorted; the total count has to agree. */
async function matching(ask: Caller, filter: object): Promise<string[]> {
  const { participants } = await query(ask, LIST, { filter });
  const ids = participants.nodes.map(({ id }: { id: string }) => id).sort();
  expect(participants.totalCount).toBe(ids.length);
  return ids;
}
const ids = (...people: Account[]): string[] => people.map(({ id }) => id).sort();
const named = (given_name: string, family_name: string) => ({ account: { given_name, family_name } });

test('[US-LST-01] people are listed by kind of participant', async () => {
  const world = await aWorld(server);
  const [apprentice, youth, pre, learner] = [
    await world.aPerson({ type: 'apprentice' }),
    await world.aPerson({ type: 'youth_apprentice' }),
    await world.aPerson({ type: 'pre_apprentice' }),
    await world.aPerson({ type: 'learner' }),
  ];

  const lists = await Promise.all(
    [['APPRENTICE'], ['YOUTH_APPRENTICE'], ['PRE_APPRENTICE'], ['LEARNER']].map((userTypes) =>
      matching(world.ask, { userTypes }),
    ),
  );

  expect(lists).toEqual([ids(apprentice), ids(youth), ids(pre), ids(learner)]);
});

test('[UK-GRID-11] people are filtered by several user types, staff by theirs', async () => {
  const world = await aWorld(server);
  const [learner, pre] = [await world.aPerson({ type: 'learner' }), await world.aPerson({ type: 'pre_apprentice' })];
  await world.aPerson({ type: 'apprentice' });
  const referrer = await world.seed.aStaffMember('referrer', await world.seed.anOrganization('referrer'));

  const people = await matching(world.ask, { userTypes: ['LEARNER', 'PRE_APPRENTICE'] });
  const { staff } = await query(world.ask, '{ staff(filter: { userTypes: [REFERRER] }) { nodes { id userType } } }');

  expect(people).toEqual(ids(learner, pre));
  expect(staff.nodes).toEqual([{ id: referrer.id, userType: 'REFERRER' }]);
});

describe('[UK-GRID-07] the filter by name', () => {
  test.each([
    ['a part of the given name', 'osalin'],
    ['a part of the family name', 'ARKS'],
    ['given and family name', 'rosalind parks'],
    ['a part over both names', 'd p'],
    ['a name without its accent', 'andre'],
  ])('matches %s', async (_rule, name) => {
    const world = await aWorld(server);
    const found = await world.aPerson(named(name === 'andre' ? 'André' : 'Rosalind', 'Parks'));
    await world.aPerson({
      account: { given_name: 'Lee', family_name: 'Quill', email: 'rosalind.parks.andre@example.org' },
    });

    expect(await matching(world.ask, { name })).toEqual(ids(found));
  });

  test('matches nobody by family name before given name', async () => {
    const world = await aWorld(server);
    await world.aPerson(named('Rosalind', 'Parks'));

    expect(await matching(world.ask, { name: 'parks rosalind' })).toEqual([]);
  });
});

test('[UK-GRID-08] people are filtered by groups, each with everything below it', async () => {
  const world = await aWorld(server);
  const { seed } = world;
  const north = await seed.insert('groups', { name: 'North' });
  const leeds = await seed.insert('groups', { name: 'Leeds', parent_id: north });
  const harehills = await seed.insert('groups', { name: 'Harehills', parent_id: leeds });
  const south = await seed.insert('groups', { name: 'South' });
  const [inNorth, inHarehills, inSouth, inBoth, inNone] = await Promise.all([1, 2, 3, 4, 5].map(() => world.aPerson()));
  const memberships: [Account, string][] = [
    [inNorth!, north],
    [inHarehills!, harehills],
    [inSouth!, south],
    [inBoth!, leeds],
    [inBoth!, south],
  ];
  for (const [person, group] of memberships)
    await seed.insert('group_members', { group_id: group, account_id: person.id });

  const [of, below, several, none] = await Promise.all(
    [[north], [leeds], [north, south], []].map((groupIds) => matching(world.ask, { groupIds })),
  );

  expect(of).toEqual(ids(inNorth!, inHarehills!, inBoth!));
  expect(below).toEqual(ids(inHarehills!, inBoth!));
  expect(several).toEqual(ids(inNorth!, inHarehills!, inBoth!, inSouth!));
  expect(none).toEqual([]);
  expect(inNone).toBeDefined();
});

test('[UK-GRID-09] people are filtered by any part of the e-mail address', async () => {
  const world = await aWorld(server);
  const found = await world.aPerson({ account: { email: 'Rosa.Parks@Example.org' } });
  await world.aPerson({ account: { given_name: 'Rosa', family_name: 'Parks', email: 'other@example.net' } });

  const lists = await Promise.all(
    ['rosa.parks', 'PARKS@EXAMPLE', '@example.org'].map((email) => matching(world.ask, { email })),
  );

  expect(lists).toEqual([ids(found), ids(found), ids(found)]);
});

test('[UK-GRID-12] people are filtered by current occupations, not by earlier ones', async () => {
  const world = await aWorld(server);
  const other = await world.seed.anOccupation({ owner: world.employer });
  const [now, before] = [await world.aPerson(), await world.aPerson({ occupation: other })];
  await world.seed.insert('enrollments', {
    participant_id: before.id,
    employer_id: world.employer,
    occupation_id: world.occupation,
    is_current: false,
  });

  const lists = await Promise.all(
    [[world.occupation], [other], [world.occupation, other]].map((occupationIds) =>
      matching(world.ask, { occupationIds }),
    ),
  );

  expect(lists).toEqual([ids(now), ids(before), ids(now, before)]);
});

test('[UK-GRID-13] people are filtered by program status', async () => {
  const world = await aWorld(server);
  const statuses = ['active', 'completed', 'suspended'];
  const people = await Promise.all(statuses.map((program_status) => world.aPerson({ enrollment: { program_status } })));
  const cancelled = await world.aPerson({ enrollment: { program_status: 'cancelled', cancellation_reason: 'health' } });

  const lists = await Promise.all(
    ['ACTIVE', 'COMPLETED', 'SUSPENDED', 'CANCELLED'].map((status) =>
      matching(world.ask, { programStatuses: [status] }),
    ),
  );

  expect(lists).toEqual([...people, cancelled].map((person) => ids(person)));
});

test('[US-LST-02] the counts by program status leave the status filter aside and keep the others', async () => {
  const world = await aWorld(server);
  const other = await world.seed.anEmployer({ sponsors: [world.sponsor] });
  for (const program_status of ['active', 'active', 'completed'])
    await world.aPerson({ enrollment: { program_status } });
  await world.aPerson({ employer: other });

  const { participants } = await query(world.ask, LIST, {
    filter: { programStatuses: ['COMPLETED'], employerIds: [world.employer] },
  });

  expect(participants.totalCount).toBe(1);
  expect(participants.countsByProgramStatus).toEqual([
    { status: 'ACTIVE', count: 2 },
    { status: 'COMPLETED', count: 1 },
    { status: 'CANCELLED', count: 0 },
    { status: 'SUSPENDED', count: 0 },
  ]);
});

test('[UK-GRID-15] people are filtered by case owner', async () => {
  const world = await aWorld(server);
  const owner = await world.seed.aStaffMember('administrator', world.employer);
  const owned = await world.aPerson({ account: { case_owner_id: owner.id } });
  await world.aPerson({ account: { case_owner_id: world.viewer.id } });
  await world.aPerson();

  expect(await matching(world.ask, { caseOwnerIds: [owner.id] })).toEqual(ids(owned));
});

test('[UK-GRID-16] people are filtered by any part of the reference number', async () => {
  const world = await aWorld(server);
  const found = await world.aPerson({ account: { reference_number: 'ULN/0042-ä' } });
  await world.aPerson({ account: { email: 'uln0042@example.org' } });

  const lists = await Promise.all(
    ['0042', 'uln/00', 'A', '/0042-Ä'].map((referenceNumber) => matching(world.ask, { referenceNumber })),
  );

  expect(lists).toEqual([ids(found), ids(found), ids(found), ids(found)]);
});

describe('[US-LST-03] people are filtered by', () => {
  test('employer', async () => {
    const world = await aWorld(server);
    const other = await world.seed.anEmployer({ sponsors: [world.sponsor] });
    const [here] = [await world.aPerson(), await world.aPerson({ employer: other })];

    expect(await matching(world.ask, { employerIds: [world.employer] })).toEqual(ids(here));
  });

  test('[US-COH-06] cohort', async () => {
    const world = await aWorld(server);
    const cohort = await world.seed.aCohort({ owner: world.employer });
    const [member] = [await world.aPerson({ enrollment: { cohort_id: cohort } }), await world.aPerson()];

    expect(await matching(world.ask, { cohortIds: [cohort] })).toEqual(ids(member));
  });

  test('account status', async () => {
    const world = await aWorld(server);
    const [gone] = [await world.aPerson({ account: { account_status: 'deactivated' } }), await world.aPerson()];

    expect(await matching(world.ask, { accountStatuses: ['DEACTIVATED'] })).toEqual(ids(gone));
  });

  test('supervisor, direct or through the cohort', async () => {
    const world = await aWorld(server);
    const supervisor = await world.seed.aStaffMember('supervisor', world.employer);
    const [direct, through] = [await world.aPerson({ supervisors: [supervisor.id] }), await world.aPerson()];
    await world.seed.supervise(through.id, supervisor.id, 'cohort');
    await world.aPerson();

    expect(await matching(world.ask, { supervisorIds: [supervisor.id] })).toEqual(ids(direct, through));
  });

  test('provider: assigned, or the only one of the occupation', async () => {
    const world = await aWorld(server);
    const [one, two] = [await world.seed.anOrganization('provider'), await world.seed.anOrganization('provider')];
    const several = await world.seed.anOccupation({ owner: world.employer, providers: [one, two] });
    const implied = await world.aPerson();
    const assigned = await world.aPerson({ occupation: several, enrollment: { provider_id: one } });
    await world.aPerson({ occupation: several });

    const lists = await Promise.all(
      [[world.provider], [one], [two], [world.provider, one]].map((providerIds) =>
        matching(world.ask, { providerIds }),
      ),
    );

    expect(lists).toEqual([ids(implied), ids(assigned), [], ids(implied, assigned)]);
  });

  test('first and last start date, both included', async () => {
    const world = await aWorld(server);
    const [early, late] = await Promise.all(
      ['2025-01-01', '2025-06-30'].map((start_date) => world.aPerson({ enrollment: { start_date } })),
    );
    await world.aPerson();

    const lists = await Promise.all(
      [
        { startDateFrom: '2025-01-02' },
        { startDateTo: '2025-01-01' },
        { startDateFrom: '2025-01-01', startDateTo: '2025-06-30' },
      ].map((filter) => matching(world.ask, filter)),
    );

    expect(lists).toEqual([ids(late!), ids(early!), ids(early!, late!)]);
  });

  test('several things at once, all of which hold', async () => {
    const world = await aWorld(server);
    const cohort = await world.seed.aCohort({ owner: world.employer });
    const found = await world.aPerson({ type: 'learner', enrollment: { cohort_id: cohort }, ...named('Ada', 'Byron') });
    await world.aPerson({ type: 'learner', ...named('Ada', 'Byron') });
    await world.aPerson({ enrollment: { cohort_id: cohort }, ...named('Ada', 'Byron') });

    expect(
      await matching(world.ask, {
        cohortIds: [cohort],
        userTypes: ['LEARNER'],
        name: 'ada',
        programStatuses: ['ACTIVE'],
      }),
    ).toEqual(ids(found));
  });
});

const NARROWING = [
  'userTypes',
  'programStatuses',
  'accountStatuses',
  'subscriptionStatuses',
  'employerIds',
  'occupationIds',
  'cohortIds',
  'providerIds',
  'supervisorIds',
  'caseOwnerIds',
  'groupIds',
];

test.each(NARROWING)('an empty list of %s matches nobody, null everybody', async (field) => {
  const world = await aWorld(server);
  const person = await world.aPerson();

  expect([await matching(world.ask, { [field]: [] }), await matching(world.ask, { [field]: null })]).toEqual([
    [],
    ids(person),
  ]);
});

test.each(NARROWING.filter((field) => field.endsWith('Ids')))(
  'an id of another tenant among %s matches nobody',
  async (field) => {
    const [world, other] = [await aWorld(server), await aWorld(server)];
    await world.aPerson();
    const foreign: Record<string, (from: World) => Promise<string>> = {
      employerIds: async ({ employer }) => employer,
      occupationIds: async ({ occupation }) => occupation,
      providerIds: async ({ provider }) => provider,
      cohortIds: ({ seed, employer }) => seed.aCohort({ owner: employer }),
      supervisorIds: async ({ viewer }) => viewer.id,
      caseOwnerIds: async ({ viewer }) => viewer.id,
      groupIds: ({ seed }) => seed.insert('groups', { name: 'Foreign' }),
    };

    expect(await matching(world.ask, { [field]: [await foreign[field]!(other)] })).toEqual([]);
  },
);

test('a deleted participant is in no list', async () => {
  const world = await aWorld(server);
  await world.aPerson({ account: { deleted_at: new Date() } });

  expect(await matching(world.ask, {})).toEqual([]);
});

test('somebody who has just been added is found by every word', async () => {
  const world = await aWorld(server);
  const { id } = await run(world.ask, 'createParticipant', {
    userType: 'LEARNER',
    givenName: 'Nia',
    familyName: 'Évora',
    email: 'nia@x.example',
    referenceNumber: 'N9',
    employerId: world.employer,
    occupationId: world.occupation,
  });

  const lists = await Promise.all(
    ['nia', 'evora', 'x.exam', 'n9', 'evora nia n9'].map((text) => matching(world.ask, { text })),
  );

  expect(lists).toEqual([[id], [id], [id], [id], [id]]);
});
