import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { atOnce, participant, problemsOf, query, run, tally } from '../../../../test/operations.ts';
import { aServer, type TestServer } from '../../../../test/test-server.ts';
import { aWorld, type World } from '../../../../test/world.ts';

const TODAY = '2026-06-15';
let server: TestServer;
beforeAll(async () => {
  server = await aServer({ now: () => new Date(`${TODAY}T12:00:00Z`) });
});
afterAll(() => server.close());

const ENROLLMENTS = `query ($id: ID!) { participant(id: $id) { version accountStatus enrollment { id }
  enrollments { id isCurrent programStatus startDate expectedEndDate plannedHours completionDate cancellationDate cancellationReason
    occupation { id } employer { id } assignedProvider { id } cohort { id } }
  statusChanges { enrollmentId fromStatus toStatus effectiveDate reason } supervisions { supervisor { id } sources } } }`;
const CANCELLED = { status: 'CANCELLED', effectiveDate: '2026-06-01', reason: 'TRANSFERRED_PROGRAM' };

/** Somebody with provider, cohort, dates and supervisors in an occupation, and another occupation to go to. */
async function aSettled(options?: Parameters<typeof aWorld>[1], canSignIn = false) {
  const world = await aWorld(server, options);
  const { seed, employer, provider, sponsor } = world;
  const [direct, ofCohort] = [
    await seed.aStaffMember('supervisor', employer),
    await seed.aStaffMember('supervisor', employer),
  ];
  const cohort = await seed.aCohort({ owner: employer, supervisor_id: ofCohort.id });
  const person = await world.aPerson({
    canSignIn,
    supervisors: [direct.id],
    enrollment: {
      provider_id: provider,
      cohort_id: cohort,
      start_date: '2026-01-05',
      status_date: '2026-01-05',
      expected_end_date: '2027-01-05',
    },
  });
  await seed.supervise(person.id, ofCohort.id, 'cohort');
  const other = await seed.anOccupation({ owner: sponsor, providers: [provider] });
  const now = async () => (await query(world.ask, ENROLLMENTS, { id: person.id })).participant;
  const enroll = async (input: object = {}, ask = world.ask) =>
    run(ask, 'createEnrollment', {
      participantId: person.id,
      version: (await now()).version,
      occupationId: other,
      startDate: '2026-06-01',
      ...input,
    });
  const makeCurrent = async (enrollmentId: string, ask = world.ask) =>
    run(ask, 'makeEnrollmentCurrent', { participantId: person.id, version: (await now()).version, enrollmentId });
  const before = (await now()).enrollments[0];
  return { ...world, direct, ofCohort, cohort, person, other, now, enroll, makeCurrent, before };
}

const supervisorsOf = ({ supervisions }: { supervisions: { supervisor: { id: string } }[] }) =>
  supervisions.map(({ supervisor }) => supervisor.id);

describe('[US-OCC-07] a switch of occupation', () => {
  test('[US-OCC-09] keeps the old enrollment with everything in it, ended on its day', async () => {
    const { enroll, now, before } = await aSettled();

    await enroll({ previous: CANCELLED });

    const kept = (await now()).enrollments.find(({ id }: { id: string }) => id === before.id);
    expect(kept).toEqual({
      ...before,
      isCurrent: false,
      programStatus: 'CANCELLED',
      cancellationDate: '2026-06-01',
      cancellationReason: 'TRANSFERRED_PROGRAM',
    });
  });

  test('begins another enrollment, which counts from then on', async () => {
    const { enroll, now, other, employer } = await aSettled();

    await enroll({ previous: CANCELLED, expectedEndDate: '2028-06-01', plannedHours: 1450 });

    expect((await now()).enrollments[0]).toMatchObject({
      isCurrent: true,
      programStatus: 'ACTIVE',
      startDate: '2026-06-01',
      expectedEndDate: '2028-06-01',
      plannedHours: 1450,
      occupation: { id: other },
      employer: { id: employer },
    });
  });

  test('leaves the account as it is: active, on the same seat', async () => {
    const { enroll } = await aSettled({ seatLimit: 1 });

    const result = await enroll({ previous: CANCELLED });

    expect(result.participant.accountStatus).toBe('ACTIVE');
  });

  test('[US-STA-12] stands in the history of both enrollments', async () => {
    const { enroll, now, before } = await aSettled();

    await enroll({ previous: CANCELLED });

    const { statusChanges, enrollment } = await now();
    expect(statusChanges).toEqual([
      { enrollmentId: enrollment.id, fromStatus: null, toStatus: 'ACTIVE', effectiveDate: '2026-06-01', reason: null },
      {
        enrollmentId: before.id,
        fromStatus: 'ACTIVE',
        toStatus: 'CANCELLED',
        effectiveDate: '2026-06-01',
        reason: 'TRANSFERRED_PROGRAM',
      },
    ]);
  });

  test('[US-ASG-02] keeps the supervisors of the employer; the cohort is left with the one who came with it', async () => {
    const { enroll, now, direct } = await aSettled();

    await enroll({ previous: CANCELLED });

    const after = await now();
    expect(supervisorsOf(after)).toEqual([direct.id]);
    expect(after.enrollments[0].cohort).toBeNull();
  });

  test('[US-COH-07] leaves the supervisor of the cohort as a direct one when asked', async () => {
    const { enroll, now, ofCohort } = await aSettled();

    await enroll({ previous: CANCELLED, keepCohortSupervisor: true });

    expect((await now()).supervisions).toContainEqual({ supervisor: { id: ofCohort.id }, sources: ['DIRECT'] });
  });

  test('[US-COH-01] stays in the cohort when that is chosen again', async () => {
    const { enroll, now, cohort, ofCohort } = await aSettled();

    await enroll({ previous: CANCELLED, cohortId: cohort });

    const after = await now();
    expect(after.enrollments[0].cohort).toEqual({ id: cohort });
    expect(supervisorsOf(after)).toContain(ofCohort.id);
  });

  test('[US-ASG-07] takes no provider along: one of the new occupation is chosen', async () => {
    const { enroll, now, seed } = await aSettled();
    const stranger = await seed.anOrganization('provider');

    const refused = await enroll({ previous: CANCELLED, providerId: stranger });
    await enroll({ previous: CANCELLED });

    expect(problemsOf(refused)).toEqual(['providerId: provider_not_of_occupation']);
    expect((await now()).enrollments[0].assignedProvider).toBeNull();
  });

  test('[US-ASG-11] to another employer takes the supervisors of the old one away, and the answer names them', async () => {
    const { enroll, seed, sponsor, direct, ofCohort } = await aSettled();
    const employerId = await seed.anEmployer({ sponsors: [sponsor] });

    const result = await enroll({ previous: CANCELLED, employerId });

    expect(new Set(result.droppedSupervisors.map(({ id }: { id: string }) => id))).toEqual(
      new Set([direct.id, ofCohort.id]),
    );
  });

  test.each([
    ['a reason is missing', { previous: { ...CANCELLED, reason: null } }, 'previousReason: reason_required'],
    [
      'the old one ends before it began',
      { previous: { ...CANCELLED, effectiveDate: '2026-01-04' } },
      'previousDate: effective_date_before_start',
    ],
    ['it begins too far ahead', { startDate: '2026-09-14' }, 'startDate: effective_date_too_far_ahead'],
    [
      'the occupation is not there',
      { occupationId: '00000000-0000-4000-8000-000000000000' },
      'occupationId: unknown_choice',
    ],
  ])('is refused when %s, and nothing changes', async (_rule, input, problem) => {
    const { enroll, now, before } = await aSettled();

    const result = await enroll(input);

    expect(problemsOf(result)).toEqual([problem]);
    expect((await now()).enrollments).toEqual([before]);
  });

  test('of somebody out of reach is not found', async () => {
    const { enroll, as, seed } = await aSettled();

    expect((await enroll({}, await as('administrator', await seed.anEmployer()))).__typename).toBe('NotFound');
  });

  test('of two at once is made by one of them', async () => {
    const { person, other, ask, rows } = await aSettled();
    const input = { participantId: person.id, version: 1, occupationId: other, previous: CANCELLED };

    const results = await atOnce(6, () => run(ask, 'createEnrollment', input));

    expect(tally(results.map(({ __typename }) => __typename))).toEqual({ ParticipantSaved: 1, VersionConflict: 5 });
    expect(await rows('SELECT 1 FROM enrollments')).toHaveLength(2);
  });

  test('with one key has one effect', async () => {
    const { enroll, rows } = await aSettled();
    const key = { clientMutationId: 'once', version: 1, previous: CANCELLED };

    await Promise.all([enroll(key), enroll(key)]);

    expect(await rows('SELECT 1 FROM enrollments')).toHaveLength(2);
  });

  test('keeps who referred the person', async () => {
    const { enroll, seed, before, rows } = await aSettled();
    const referrer = await seed.aStaffMember('referrer', await seed.anOrganization('referrer'));
    await seed.change('enrollments', before.id, { referrer_id: referrer.id });

    await enroll({ previous: CANCELLED });

    expect(await rows('SELECT referrer_id FROM enrollments WHERE is_current')).toEqual([{ referrer_id: referrer.id }]);
  });
});

describe('[US-OCC-08] a new enrollment beside the old one', () => {
  test('[US-OCC-09] leaves the old one open, exactly as it was', async () => {
    const { enroll, now, before } = await aSettled();

    await enroll();

    const [current, kept] = (await now()).enrollments;
    expect(kept).toEqual({ ...before, isCurrent: false });
    expect(current).toMatchObject({ isCurrent: true, programStatus: 'ACTIVE' });
  });

  test('into the same occupation at the same employer is refused while the old one is open', async () => {
    const { enroll, occupation } = await aSettled();

    expect(problemsOf(await enroll({ occupationId: occupation }))).toEqual(['occupationId: enrollment_running']);
  });

  test('[US-STA-09] of somebody whose program has ended needs a seat', async () => {
    const { enroll, person, ask, aPerson } = await aSettled({ seatLimit: 1 });
    await run(ask, 'changeProgramStatus', {
      participantId: person.id,
      version: 1,
      status: 'COMPLETED',
      effectiveDate: '2026-05-01',
    });
    await aPerson();

    expect(problemsOf(await enroll())).toEqual(['no_free_seat']);
  });

  test('is reached with the same login as the old one', async () => {
    const { enroll, person } = await aSettled({}, true);
    const own = await server.as(person);
    await enroll();

    const { data } = await own(
      '{ viewer { participant { enrollments { isCurrent programStatus occupation { id } } } } }',
    );

    expect(data.viewer.participant.enrollments).toHaveLength(2);
    expect(data.viewer.participant.enrollments[0].isCurrent).toBe(true);
  });
});

describe('[US-OCC-08] another enrollment made the current one', () => {
  test('swaps the two, and both keep everything', async () => {
    const { enroll, now, before, makeCurrent } = await aSettled();
    await enroll();
    const added = (await now()).enrollments[0];

    await makeCurrent(before.id);

    expect((await now()).enrollments).toEqual([before, { ...added, isCurrent: false }]);
  });

  test('[US-COH-05] brings the supervisor of its cohort back', async () => {
    const { enroll, now, before, makeCurrent, ofCohort } = await aSettled();
    await enroll();

    await makeCurrent(before.id);

    expect((await now()).supervisions).toContainEqual({ supervisor: { id: ofCohort.id }, sources: ['COHORT'] });
  });

  test('[US-STA-06, US-STA-07] that has ended deactivates the account, ends its sessions and frees the seat', async () => {
    const { enroll, before, makeCurrent, person, aPerson } = await aSettled({ seatLimit: 1 }, true);
    const own = await server.as(person);
    await enroll({ previous: CANCELLED });

    const result = await makeCurrent(before.id);

    expect(result.participant).toMatchObject({ accountStatus: 'DEACTIVATED', statusInconsistency: null });
    expect((await own('{ viewer { id } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    await aPerson();
  });

  test('[US-STA-09] that runs needs a seat where the account holds none', async () => {
    const { enroll, before, makeCurrent, person, ask, aPerson, now } = await aSettled({ seatLimit: 1 });
    await enroll();
    await run(ask, 'changeProgramStatus', {
      participantId: person.id,
      version: (await now()).version,
      status: 'COMPLETED',
      effectiveDate: TODAY,
    });
    await aPerson();

    expect(problemsOf(await makeCurrent(before.id))).toEqual(['no_free_seat']);
  });

  test('is none that is current, and none of somebody else', async () => {
    const { before, makeCurrent, aPerson, ask } = await aSettled();
    const other = await aPerson();
    const { enrollment } = await participant(ask, other.id);

    expect(problemsOf(await makeCurrent(before.id))).toEqual(['enrollmentId: enrollment_current']);
    expect(problemsOf(await makeCurrent(enrollment.id))).toEqual(['enrollmentId: unknown_choice']);
  });

  test('is none at an employer that the viewer does not run', async () => {
    const { enroll, seed, sponsor, before, makeCurrent, as, employer }: World & Awaited<ReturnType<typeof aSettled>> =
      await aSettled();
    const elsewhere = await seed.anEmployer({ sponsors: [sponsor] });
    await enroll({ employerId: elsewhere });

    expect((await makeCurrent(before.id, await as('administrator', employer))).__typename).toBe('NotFound');
    expect(problemsOf(await makeCurrent(before.id, await as('administrator', elsewhere)))).toEqual([
      'enrollmentId: unknown_choice',
    ]);
  });

  test('by two at once is made by one of them', async () => {
    const { enroll, before, person, ask, now } = await aSettled();
    await enroll();
    const input = { participantId: person.id, version: (await now()).version, enrollmentId: before.id };

    const results = await atOnce(4, () => run(ask, 'makeEnrollmentCurrent', input));

    expect(tally(results.map(({ __typename }) => __typename))).toEqual({ ParticipantSaved: 1, VersionConflict: 3 });
  });
});
