import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { atOnce, participant, problemsOf, query, run, tally } from '../../../test/operations.ts';
import { aServer, type Caller, type TestServer } from '../../../test/test-server.ts';
import { aWorld } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const edit = (ask: Caller, id: string, changes: object, version = 1) =>
  run(ask, 'updateCohort', { id, version, ...changes });
const sourcesOf = async (ask: Caller, id: string) => {
  const supervisions: { sources: string[]; supervisor: { id: string } }[] = (await participant(ask, id)).supervisions;
  return Object.fromEntries(supervisions.map(({ supervisor, sources }) => [supervisor.id, sources]));
};

describe('[US-COH-01] a new cohort', () => {
  test('needs title and owner alone', async () => {
    const { ask, sponsor } = await aWorld(server);

    const { cohort } = await run(ask, 'createCohort', { title: ' Class of  2026 ', ownerId: sponsor });

    expect(cohort).toMatchObject({
      version: 1,
      title: 'Class of 2026',
      owner: { id: sponsor },
      supervisor: null,
      startDate: null,
      endDate: null,
      participantCount: 0,
    });
  });

  test('has a supervisor and days', async () => {
    const { ask, seed, employer } = await aWorld(server);
    const supervisor = await seed.aStaffMember('supervisor', employer);

    const { cohort } = await run(ask, 'createCohort', {
      title: 'A',
      ownerId: employer,
      supervisorId: supervisor.id,
      startDate: '2026-01-05',
      endDate: '2026-12-18',
    });

    expect(cohort).toMatchObject({ supervisor: { id: supervisor.id }, startDate: '2026-01-05', endDate: '2026-12-18' });
  });

  test.each([
    ['without a title', { title: ' ' }, ['title: required']],
    ['with a title of 121 characters', { title: 'x'.repeat(121) }, ['title: too_long']],
    ['without an owner', { ownerId: '' }, ['ownerId: required']],
    ['of an unknown owner', { ownerId: 'nobody' }, ['ownerId: unknown_choice']],
    ['that ends before it starts', { startDate: '2026-02-01', endDate: '2026-01-31' }, ['endDate: end_before_start']],
    [
      'with days that do not exist',
      { startDate: '2026-02-30', endDate: 'x' },
      ['startDate: date_malformed', 'endDate: date_malformed'],
    ],
    ['with an unknown supervisor', { supervisorId: 'nobody' }, ['supervisorId: unknown_choice']],
    [
      'with several mistakes',
      { title: '', supervisorId: 'nobody' },
      ['title: required', 'supervisorId: unknown_choice'],
    ],
  ])('%s is refused', async (_rule, input, problems) => {
    const { ask, sponsor } = await aWorld(server);

    const result = await run(ask, 'createCohort', { title: 'A', ownerId: sponsor, ...input });

    expect(problemsOf(result)).toEqual(problems);
  });

  test('of a provider is refused', async () => {
    const { ask, provider } = await aWorld(server);

    const result = await run(ask, 'createCohort', { title: 'A', ownerId: provider });

    expect(problemsOf(result)).toEqual(['ownerId: cohort_owner_not_allowed']);
  });

  test.each([
    ['sponsor', 'sponsor', true],
    ['sponsor', 'employer', true],
    ['sponsor', 'sibling', false],
    ['administrator', 'employer', true],
    ['administrator', 'sponsor', false],
  ] as const)('by a person of user type %s for the %s is allowed: %s', async (userType, owner, isAllowed) => {
    const world = await aWorld(server);
    const owners = { ...world, sibling: await world.seed.anOrganization('sponsor') };
    const ask = await world.as(userType, userType === 'sponsor' ? world.sponsor : world.employer);

    const result = await run(ask, 'createCohort', { title: 'A', ownerId: owners[owner] });

    expect(result.__typename === 'CohortSaved' ? [] : problemsOf(result)).toEqual(
      isAllowed ? [] : ['ownerId: unknown_choice'],
    );
  });

  test('is made once by an idempotency key that comes twice', async () => {
    const { ask, sponsor, rows } = await aWorld(server);
    const input = { title: 'Once', ownerId: sponsor, clientMutationId: 'k' };

    const results = [await run(ask, 'createCohort', input), await run(ask, 'createCohort', input)];

    expect(results[1]).toEqual(results[0]);
    expect(await rows('SELECT 1 FROM cohorts')).toHaveLength(1);
  });
});

describe('[US-COH-03] the supervisor of a cohort', () => {
  test('of an employer is a supervisor of that employer', async () => {
    const { ask, seed, sponsor, employer } = await aWorld(server);
    const stranger = await seed.aStaffMember('supervisor', await seed.anEmployer({ sponsors: [sponsor] }));

    const result = await run(ask, 'createCohort', { title: 'A', ownerId: employer, supervisorId: stranger.id });

    expect(problemsOf(result)).toEqual(['supervisorId: supervisor_of_other_employer']);
  });

  test('[US-UT-10] may be an instructor', async () => {
    const { ask, seed, provider, employer } = await aWorld(server);
    const instructor = await seed.aStaffMember('provider', provider);

    const { cohort } = await run(ask, 'createCohort', { title: 'A', ownerId: employer, supervisorId: instructor.id });

    expect(cohort.supervisor).toEqual({ id: instructor.id });
  });

  test.each(['administrator', 'mentor'] as const)('is not a person of user type %s', async (userType) => {
    const { ask, seed, employer } = await aWorld(server);
    const colleague = await seed.aStaffMember(userType, employer);

    const result = await run(ask, 'createCohort', { title: 'A', ownerId: employer, supervisorId: colleague.id });

    expect(problemsOf(result)).toEqual(['supervisorId: supervisor_wrong_user_type']);
  });

  test('has an active account', async () => {
    const { ask, seed, employer } = await aWorld(server);
    const gone = await seed.aStaffMember('supervisor', employer, { account_status: 'deactivated' });

    const result = await run(ask, 'createCohort', { title: 'A', ownerId: employer, supervisorId: gone.id });

    expect(problemsOf(result)).toEqual(['supervisorId: supervisor_not_active']);
  });
});

/** A cohort with a supervisor and two members, one of whom has a direct supervisor too. */
async function aClass() {
  const world = await aWorld(server);
  const { seed, employer, ask } = world;
  const [old, next, direct] = [
    await seed.aStaffMember('supervisor', employer),
    await seed.aStaffMember('supervisor', employer),
    await seed.aStaffMember('supervisor', employer),
  ];
  const { id } = await run(ask, 'createCohort', {
    title: 'Class',
    ownerId: employer,
    supervisorId: old.id,
    startDate: '2026-01-01',
  });
  const [one, two] = [await world.aPerson({ supervisors: [direct.id] }), await world.aPerson()];
  await run(ask, 'addCohortMembers', { cohortId: id, participantIds: [one.id, two.id] });
  return { ...world, id, old: old.id, next: next.id, direct: direct.id, one: one.id, two: two.id };
}

describe('[US-COH-05] editing a cohort', () => {
  test('changes what it names and clears what is null', async () => {
    const { ask, id, old } = await aClass();

    const { cohort } = await edit(ask, id, { title: 'New', startDate: null });

    expect(cohort).toMatchObject({
      version: 2,
      title: 'New',
      startDate: null,
      supervisor: { id: old },
      participantCount: 2,
    });
  });

  test('of an older version is refused with the newer values', async () => {
    const { ask, id } = await aClass();
    await edit(ask, id, { title: 'Newer' });

    const result = await edit(ask, id, { title: 'Mine' });

    expect(result).toMatchObject({
      __typename: 'VersionConflict',
      current: { __typename: 'Cohort', version: 2, title: 'Newer' },
    });
  });

  test('of one version by 20 at once is saved once', async () => {
    const { ask, id, old, next } = await aClass();

    const results = await atOnce(20, (index) =>
      edit(ask, id, { supervisorId: index % 2 ? next : old, title: `T${index}` }),
    );

    expect(tally(results.map(({ __typename }) => __typename))).toEqual({ CohortSaved: 1, VersionConflict: 19 });
  });

  test('gives the new supervisor to every member and takes the old one away', async () => {
    const { ask, id, next, direct, one, two } = await aClass();

    await edit(ask, id, { supervisorId: next });

    expect(await sourcesOf(ask, one)).toEqual({ [direct]: ['DIRECT'], [next]: ['COHORT'] });
    expect(await sourcesOf(ask, two)).toEqual({ [next]: ['COHORT'] });
  });

  test('[US-COH-07] keeps the old supervisor as a direct one when asked', async () => {
    const { ask, id, old, next, two } = await aClass();

    await edit(ask, id, { supervisorId: next, keepOldSupervisor: true });

    expect(await sourcesOf(ask, two)).toEqual({ [old]: ['DIRECT'], [next]: ['COHORT'] });
  });

  test('[US-COH-07] without a supervisor takes the old one away', async () => {
    const { ask, id, direct, one, two } = await aClass();

    await edit(ask, id, { supervisorId: null });

    expect([await sourcesOf(ask, one), await sourcesOf(ask, two)]).toEqual([{ [direct]: ['DIRECT'] }, {}]);
  });

  test('raises the versions of the members, whose supervisors changed', async () => {
    const { ask, id, next, two } = await aClass();
    const before = (await participant(ask, two)).version;

    await edit(ask, id, { supervisorId: next });

    expect((await participant(ask, two)).version).toBe(before + 1);
  });

  test('of a title leaves the members alone', async () => {
    const { ask, id, two } = await aClass();
    const before = await participant(ask, two);

    await edit(ask, id, { title: 'Other' });

    expect(await participant(ask, two)).toEqual(before);
  });

  test('[US-ASG-11] refuses a supervisor whom a member of another employer could not have', async () => {
    const { ask, seed, sponsor, aPerson } = await aWorld(server);
    const cohort = await seed.aCohort({ owner: sponsor });
    await run(ask, 'addCohortMembers', { cohortId: cohort, participantIds: [(await aPerson()).id] });
    const supervisor = await seed.aStaffMember('supervisor', await seed.anEmployer({ sponsors: [sponsor] }));

    const result = await edit(ask, cohort, { supervisorId: supervisor.id });

    expect(problemsOf(result)).toEqual(['supervisorId: supervisor_of_other_employer']);
  });

  test('tells every problem at once', async () => {
    const { ask, id } = await aClass();

    const result = await edit(ask, id, { title: null, endDate: '2025-12-31', supervisorId: 'nobody' });

    expect(problemsOf(result)).toEqual([
      'title: required',
      'endDate: end_before_start',
      'supervisorId: unknown_choice',
    ]);
  });

  test('of a sponsor by an administrator is not found', async () => {
    const { as, seed, sponsor, employer } = await aWorld(server);
    const cohort = await seed.aCohort({ owner: sponsor });

    const result = await edit(await as('administrator', employer), cohort, { title: 'Ours' });

    expect(result.__typename).toBe('NotFound');
  });
});

describe('the list of cohorts', () => {
  const listed = async (ask: Caller, filter: object = {}): Promise<string[]> => {
    const { cohorts } = await query(
      ask,
      'query ($filter: CohortFilter) { cohorts(filter: $filter) { totalCount nodes { id } } }',
      { filter },
    );
    expect(cohorts.totalCount).toBe(cohorts.nodes.length);
    return cohorts.nodes.map(({ id }: { id: string }) => id).sort();
  };
  const sorted = (...ids: string[]) => ids.toSorted();

  test('[US-ORG-05] of an administrator has the own ones and those of the sponsors', async () => {
    const { as, seed, sponsor, employer } = await aWorld(server);
    const [own, ofSponsor] = [await seed.aCohort({ owner: employer }), await seed.aCohort({ owner: sponsor })];
    await seed.aCohort({ owner: await seed.anEmployer({ sponsors: [sponsor] }) });

    expect(await listed(await as('administrator', employer))).toEqual(sorted(own, ofSponsor));
  });

  test('of a supervisor has those it supervises', async () => {
    const { seed, sponsor, employer } = await aWorld(server);
    const supervisor = await seed.aStaffMember('supervisor', employer);
    const mine = await seed.aCohort({ owner: sponsor, supervisor_id: supervisor.id });
    await seed.aCohort({ owner: employer });

    expect(await listed(await server.as(supervisor))).toEqual([mine]);
  });

  test('is narrowed by words, supervisor and what an employer may use', async () => {
    const { ask, seed, sponsor, employer } = await aWorld(server);
    const supervisor = await seed.aStaffMember('supervisor', employer);
    const own = await seed.aCohort({ owner: employer, title: 'Évening class', supervisor_id: supervisor.id });
    const ofSponsor = await seed.aCohort({ owner: sponsor, title: 'Morning' });
    await seed.aCohort({ owner: await seed.anEmployer({ sponsors: [sponsor] }), title: 'Night' });

    const filters = [
      { text: 'CLASS even' },
      { supervisorId: supervisor.id },
      { usableByEmployerId: employer },
      { supervisorId: 'nobody' },
    ];
    const lists = await Promise.all(filters.map((filter) => listed(ask, filter)));

    expect(lists).toEqual([[own], [own], sorted(own, ofSponsor), []]);
  });

  test('counts the members within reach', async () => {
    const { as, employer, sponsor, seed, ask, aPerson } = await aWorld(server);
    const cohort = await seed.aCohort({ owner: sponsor });
    const theirs = await aPerson({ employer: await seed.anEmployer({ sponsors: [sponsor] }) });
    await run(ask, 'addCohortMembers', { cohortId: cohort, participantIds: [theirs.id, (await aPerson()).id] });

    const counts = await Promise.all(
      [ask, await as('administrator', employer)].map((caller) =>
        query(caller, '{ cohorts { nodes { participantCount viewerCanEdit } } }'),
      ),
    );

    expect(counts.map(({ cohorts }) => cohorts.nodes)).toEqual([
      [{ participantCount: 2, viewerCanEdit: true }],
      [{ participantCount: 1, viewerCanEdit: false }],
    ]);
  });
});
