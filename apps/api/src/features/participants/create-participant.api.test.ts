import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { problemsOf, run, send, type Result } from '../../../test/operations.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aNewcomer, aWorld } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer({ now: () => new Date('2026-06-15T12:00:00Z') });
});
afterAll(() => server.close());

test('[US-ACC-06] a participant account is created from user type, name, occupation and employer alone', async () => {
  const world = await aWorld(server);

  const result = await run(world.ask, 'createParticipant', aNewcomer(world));

  expect(result.participant).toMatchObject({
    version: 1,
    userType: 'APPRENTICE',
    displayName: 'Noor Newcomer',
    email: null,
    accountType: 'MANAGED',
    subscriptionStatus: 'PROSPECT',
    caseOwner: { id: world.viewer.id },
    supervisions: [],
    enrollment: {
      isCurrent: true,
      employer: { id: world.employer },
      occupation: { id: world.occupation },
      assignedProvider: null,
      cohort: null,
    },
  });
});

test('[US-PRO-02] a participant is created with every assignment at once', async () => {
  const world = await aWorld(server);
  const first = await world.seed.aStaffMember('supervisor', world.employer);
  const second = await world.seed.aStaffMember('supervisor', world.employer);
  const ofCohort = await world.seed.aStaffMember('supervisor', world.employer);
  const cohort = await world.seed.aCohort({ owner: world.employer, supervisor_id: ofCohort.id });

  const result = await run(
    world.ask,
    'createParticipant',
    aNewcomer(world, {
      preferredName: 'Nunu',
      email: 'Noor@Example.ORG',
      phone: '+1 555 010 0199',
      dateOfBirth: '2004-02-29',
      referenceNumber: 'REF 1',
      providerId: world.provider,
      cohortId: cohort,
      supervisorIds: [first.id, second.id],
      startDate: '2026-01-05',
      expectedEndDate: '2029-01-04',
    }),
  );

  expect(result.participant).toMatchObject({
    displayName: 'Nunu Newcomer',
    email: 'Noor@example.org',
    phone: '+1 555 010 0199',
    dateOfBirth: '2004-02-29',
    referenceNumber: 'REF 1',
    enrollment: {
      startDate: '2026-01-05',
      expectedEndDate: '2029-01-04',
      assignedProvider: { id: world.provider },
      cohort: { id: cohort },
    },
  });
  const supervisions = new Map(result.participant.supervisions.map((row: Result) => [row.supervisor.id, row.sources]));
  expect(supervisions).toEqual(
    new Map([
      [first.id, ['DIRECT']],
      [second.id, ['DIRECT']],
      [ofCohort.id, ['COHORT']],
    ]),
  );
});

test('[US-STA-02] a new account starts active, with the start date as the first change of status', async () => {
  const world = await aWorld(server);

  const result = await run(world.ask, 'createParticipant', aNewcomer(world, { startDate: '2026-03-02' }));

  const first = {
    fromStatus: null,
    toStatus: 'ACTIVE',
    effectiveDate: '2026-03-02',
    reason: null,
    reasonText: null,
    expectedReturnDate: null,
  };
  expect(result.participant).toMatchObject({
    accountStatus: 'ACTIVE',
    enrollment: { programStatus: 'ACTIVE', statusDate: '2026-03-02' },
    statusChanges: [{ ...first, changedBy: 'Vera Viewer' }],
  });
});

test('[US-STA-02] a new account without a start date is active from today on', async () => {
  const world = await aWorld(server);

  const result = await run(world.ask, 'createParticipant', aNewcomer(world));

  expect(result.participant.enrollment).toMatchObject({
    programStatus: 'ACTIVE',
    statusDate: '2026-06-15',
    startDate: null,
  });
});

test.each(['APPRENTICE', 'YOUTH_APPRENTICE', 'PRE_APPRENTICE', 'LEARNER'])(
  '[US-UT-03] a participant may be created as %s',
  async (userType) => {
    const world = await aWorld(server);

    const result = await run(world.ask, 'createParticipant', aNewcomer(world, { userType }));

    expect(result.participant.userType).toBe(userType);
  },
);

test('[US-ACC-06] every problem of the form is told at once, in the order of the fields', async () => {
  const world = await aWorld(server);

  const result = await run(
    world.ask,
    'createParticipant',
    aNewcomer(world, {
      givenName: ' ',
      familyName: '',
      email: 'nobody',
      phone: '12',
      dateOfBirth: '2025-01-01',
      employerId: '',
      occupationId: '',
      supervisorIds: [world.viewer.id],
      startDate: '2026-02-30',
    }),
  );

  expect(problemsOf(result)).toEqual([
    'givenName: required',
    'familyName: required',
    'email: email_malformed',
    'phone: phone_malformed',
    'dateOfBirth: date_of_birth_implausible',
    'startDate: date_malformed',
    'employerId: required',
    'occupationId: required',
    'supervisorIds: supervisor_wrong_user_type',
  ]);
});

test('[US-UT-05] a participant without a user type is refused before anything is stored', async () => {
  const world = await aWorld(server);

  const answer = await send(world.ask, 'createParticipant', aNewcomer(world, { userType: null }));

  expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(await world.rows('SELECT 1 FROM enrollments')).toEqual([]);
});

test.each(['ADMINISTRATOR', 'REGULATOR', 'APPLICANT'])(
  '[US-ORG-03] nobody becomes %s by way of a new participant',
  async (userType) => {
    const world = await aWorld(server, { contract: 'employer' });

    const answer = await send(world.ask, 'createParticipant', aNewcomer(world, { userType }));

    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  },
);

test('[US-ACC-05] an e-mail address that an account has is refused, whatever its case', async () => {
  const world = await aWorld(server);
  await run(world.ask, 'createParticipant', aNewcomer(world, { email: 'same@example.org' }));

  const result = await run(world.ask, 'createParticipant', aNewcomer(world, { email: 'SAME@Example.Org' }));

  expect(problemsOf(result)).toEqual(['email: email_taken']);
});

test('[US-ACC-05] an e-mail address of staff is taken for participants too', async () => {
  const world = await aWorld(server);

  const result = await run(world.ask, 'createParticipant', aNewcomer(world, { email: world.viewer.email }));

  expect(problemsOf(result)).toEqual(['email: email_taken']);
});

test('[US-ACC-05] two tenants may have the same e-mail address', async () => {
  const [one, other] = [await aWorld(server), await aWorld(server)];
  await run(one.ask, 'createParticipant', aNewcomer(one, { email: 'both@example.org' }));

  const result = await run(other.ask, 'createParticipant', aNewcomer(other, { email: 'both@example.org' }));

  expect(result.__typename).toBe('ParticipantSaved');
});

test('[US-ACC-05] any number of participants may have no e-mail address', async () => {
  const world = await aWorld(server);
  await run(world.ask, 'createParticipant', aNewcomer(world, { email: null }));

  const result = await run(world.ask, 'createParticipant', aNewcomer(world, { email: '' }));

  expect(result.participant.email).toBeNull();
});

test('[US-OCC-03] an employer enrolls into an occupation of its sponsor', async () => {
  const world = await aWorld(server);
  const ask = await world.as('administrator', world.employer);

  const result = await run(ask, 'createParticipant', aNewcomer(world));

  expect(result.participant.enrollment.occupation.id).toBe(world.occupation);
});

test('[US-OCC-03] an occupation of a sponsor without a partnership can not be used', async () => {
  const world = await aWorld(server);
  const stranger = await world.seed.anOrganization('sponsor');
  const occupation = await world.seed.anOccupation({ owner: stranger });

  const result = await run(world.ask, 'createParticipant', aNewcomer({ ...world, occupation }));

  expect(problemsOf(result)).toEqual(['occupationId: occupation_not_usable']);
});

test('[US-ORG-05] an administrator adds participants to the own employer only', async () => {
  const world = await aWorld(server);
  const other = await world.seed.anEmployer({ sponsors: [world.sponsor] });
  const ask = await world.as('administrator', world.employer);

  const result = await run(ask, 'createParticipant', aNewcomer({ ...world, employer: other }));

  expect(problemsOf(result)).toEqual(['employerId: unknown_choice']);
});

test('[US-ORG-04] a sponsor adds participants to its partner employers only', async () => {
  const world = await aWorld(server);
  const stranger = await world.seed.anEmployer();
  const ask = await world.as('sponsor', world.sponsor);

  const [foreign, partner] = [
    await run(ask, 'createParticipant', aNewcomer({ ...world, employer: stranger })),
    await run(ask, 'createParticipant', aNewcomer(world)),
  ];

  expect(problemsOf(foreign)).toContain('employerId: unknown_choice');
  expect(partner.__typename).toBe('ParticipantSaved');
});

test('[US-ASG-07] a provider that does not instruct the occupation is refused', async () => {
  const world = await aWorld(server);
  const other = await world.seed.anOrganization('provider');

  const result = await run(world.ask, 'createParticipant', aNewcomer(world, { providerId: other }));

  expect(problemsOf(result)).toEqual(['providerId: provider_not_of_occupation']);
});

test('[US-ASG-08] the only provider of the occupation instructs without being assigned', async () => {
  const world = await aWorld(server);

  const result = await run(world.ask, 'createParticipant', aNewcomer(world));

  expect(result.participant.enrollment).toMatchObject({ provider: { id: world.provider }, assignedProvider: null });
});

test('[US-COH-03] a new participant gets the supervisor of the cohort', async () => {
  const world = await aWorld(server);
  const supervisor = await world.seed.aStaffMember('supervisor', world.employer);
  const cohort = await world.seed.aCohort({ owner: world.sponsor, supervisor_id: supervisor.id });

  const result = await run(world.ask, 'createParticipant', aNewcomer(world, { cohortId: cohort }));

  expect(result.participant.supervisions).toEqual([{ sources: ['COHORT'], supervisor: { id: supervisor.id } }]);
});

test('[US-COH-01] a cohort of another employer is refused', async () => {
  const world = await aWorld(server);
  const other = await world.seed.anEmployer();
  const cohort = await world.seed.aCohort({ owner: other });

  const result = await run(world.ask, 'createParticipant', aNewcomer(world, { cohortId: cohort }));

  expect(problemsOf(result)).toEqual(['cohortId: cohort_of_other_employer']);
});

test('[US-ASG-11] a supervisor of another employer is refused', async () => {
  const world = await aWorld(server);
  const other = await world.seed.anEmployer();
  const supervisor = await world.seed.aStaffMember('supervisor', other);

  const result = await run(world.ask, 'createParticipant', aNewcomer(world, { supervisorIds: [supervisor.id] }));

  expect(problemsOf(result)).toEqual(['supervisorIds: supervisor_of_other_employer']);
});

test('a participant is refused when every seat of the tenant is in use', async () => {
  const world = await aWorld(server, { seatLimit: 1 });
  await run(world.ask, 'createParticipant', aNewcomer(world));

  const result = await run(world.ask, 'createParticipant', aNewcomer(world));

  expect(problemsOf(result)).toEqual(['no_free_seat']);
});

test('a deactivated participant leaves a free seat', async () => {
  const world = await aWorld(server, { seatLimit: 1 });
  await world.aPerson({ account: { account_status: 'deactivated' } });

  const result = await run(world.ask, 'createParticipant', aNewcomer(world));

  expect(result.__typename).toBe('ParticipantSaved');
});

test('staff who are limited to groups see whom they have just added', async () => {
  const world = await aWorld(server);
  const group = await world.seed.insert('groups', { name: 'North' });
  const limited = await world.seed.aStaffMember('administrator', world.employer);
  await world.seed.insert('group_members', { group_id: group, account_id: limited.id });

  const result = await run(await server.as(limited), 'createParticipant', aNewcomer(world));

  expect(result.participant.groups).toEqual([{ id: group }]);
});
