import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { participant, problemsOf, run } from '../../../test/operations.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aWorld } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

type Supervisions = { sources: string[]; supervisor: { id: string } }[];
const sourcesBy = (supervisions: Supervisions) =>
  new Map(supervisions.map(({ supervisor, sources }) => [supervisor.id, sources]));

/** Somebody with a direct supervisor and one through the cohort. */
async function anAssigned() {
  const world = await aWorld(server);
  const { seed } = world;
  const direct = await seed.aStaffMember('supervisor', world.employer);
  const ofCohort = await seed.aStaffMember('supervisor', world.employer);
  const cohort = await seed.aCohort({ owner: world.employer, supervisor_id: ofCohort.id });
  const person = await world.aPerson({ supervisors: [direct.id], enrollment: { cohort_id: cohort } });
  await seed.supervise(person.id, ofCohort.id, 'cohort');
  const edit = (changes: object, version = 1) =>
    run(world.ask, 'updateParticipant', { id: person.id, version, ...changes });
  return { ...world, direct, ofCohort, cohort, person, edit };
}

describe('[US-ASG-01] the employer of a participant', () => {
  test('can be changed after the account was created', async () => {
    const { seed, sponsor, edit } = await anAssigned();
    const employer = await seed.anEmployer({ sponsors: [sponsor] });

    const result = await edit({ employerId: employer, cohortId: null });

    expect(result.participant.enrollment).toMatchObject({ employer: { id: employer }, cohort: null });
  });

  test('is not one that may not enroll into the occupation', async () => {
    const { seed, edit } = await anAssigned();
    const employer = await seed.anEmployer();

    const result = await edit({ employerId: employer, cohortId: null });

    expect(problemsOf(result)).toEqual(['occupationId: occupation_not_usable']);
  });

  test('is not out of reach', async () => {
    const { seed, sponsor, employer, as, person } = await anAssigned();
    const other = await seed.anEmployer({ sponsors: [sponsor] });

    const result = await run(await as('administrator', employer), 'updateParticipant', {
      id: person.id,
      version: 1,
      employerId: other,
      cohortId: null,
    });

    expect(problemsOf(result)).toContain('employerId: unknown_choice');
  });

  test('that goes to an employer out of reach leaves nothing to show', async () => {
    const { seed, sponsor, employer, provider } = await anAssigned();
    const other = await seed.anEmployer({ sponsors: [sponsor] });
    const occupation = await seed.anOccupation({ owner: sponsor, providers: [provider] });
    const group = await seed.insert('groups', { name: 'South' });
    const limited = await seed.aStaffMember('sponsor', sponsor);
    await seed.insert('group_members', { group_id: group, account_id: limited.id });
    const person = await seed.aParticipant({ employer, occupation });
    await seed.insert('group_members', { group_id: group, account_id: person.id });

    const result = await run(await server.as(limited), 'updateParticipant', {
      id: person.id,
      version: 1,
      employerId: other,
      groupIds: [],
    });

    expect(result).toMatchObject({ __typename: 'ParticipantSaved', id: person.id, participant: null });
  });
});

describe('[US-ASG-11] after a change of employer', () => {
  test('the supervisors of the old employer fall away, and the answer names them', async () => {
    const { seed, sponsor, direct, ofCohort, edit } = await anAssigned();
    const employer = await seed.anEmployer({ sponsors: [sponsor] });

    const result = await edit({ employerId: employer, cohortId: null });

    const dropped = result.droppedSupervisors.map(({ id }: { id: string }) => id);
    expect(new Set(dropped)).toEqual(new Set([direct.id, ofCohort.id]));
    expect(result.participant.supervisions).toEqual([]);
  });

  test('an instructor who came with the cohort of a sponsor stays', async () => {
    const { seed, sponsor, provider, aPerson, ask } = await anAssigned();
    const instructor = await seed.aStaffMember('provider', provider);
    const cohort = await seed.aCohort({ owner: sponsor, supervisor_id: instructor.id });
    const person = await aPerson({ enrollment: { cohort_id: cohort } });
    await seed.supervise(person.id, instructor.id, 'cohort');
    const employer = await seed.anEmployer({ sponsors: [sponsor] });

    const result = await run(ask, 'updateParticipant', { id: person.id, version: 1, employerId: employer });

    expect(result.droppedSupervisors).toEqual([]);
    expect(result.participant.supervisions).toEqual([{ sources: ['COHORT'], supervisor: { id: instructor.id } }]);
  });

  test('a cohort of the old employer can not stay', async () => {
    const { seed, sponsor, edit } = await anAssigned();
    const employer = await seed.anEmployer({ sponsors: [sponsor] });

    const result = await edit({ employerId: employer });

    expect(problemsOf(result)).toEqual(['cohortId: cohort_of_other_employer']);
  });

  test('a supervisor who fell away does not see the participant any more', async () => {
    const { seed, sponsor, direct, person, edit } = await anAssigned();
    const employer = await seed.anEmployer({ sponsors: [sponsor] });
    const supervisor = await server.as(direct);
    const before = await participant(supervisor, person.id);

    await edit({ employerId: employer, cohortId: null });

    expect(before.id).toBe(person.id);
    expect(await participant(supervisor, person.id)).toBeNull();
  });
});

describe('[US-ASG-01] the occupation of a participant', () => {
  test('can be changed after the account was created', async () => {
    const { seed, employer, edit } = await anAssigned();
    const occupation = await seed.anOccupation({ owner: employer });

    const result = await edit({ occupationId: occupation });

    expect(result.participant.enrollment).toMatchObject({ occupation: { id: occupation }, provider: null });
  });

  test('[US-ASG-07] does not keep a provider that does not instruct it', async () => {
    const { seed, employer, provider, edit } = await anAssigned();
    await edit({ providerId: provider });
    const occupation = await seed.anOccupation({ owner: employer });

    const refused = await edit({ occupationId: occupation }, 2);
    const saved = await edit({ occupationId: occupation, providerId: null }, 2);

    expect(problemsOf(refused)).toEqual(['providerId: provider_not_of_occupation']);
    expect(saved.participant.enrollment.assignedProvider).toBeNull();
  });

  test('stays where the partnership has ended since, so that a name can be corrected', async () => {
    const { rows, edit } = await anAssigned();
    await rows('DELETE FROM partnerships');

    const result = await edit({ givenName: 'Corrected' });

    expect(result.participant.givenName).toBe('Corrected');
  });
});

test('[US-ASG-07] a participant has one provider: another one replaces it', async () => {
  const { seed, employer, ask } = await anAssigned();
  const [first, second] = [await seed.anOrganization('provider'), await seed.anOrganization('provider')];
  const occupation = await seed.anOccupation({ owner: employer, providers: [first, second] });
  const person = await seed.aParticipant({ employer, occupation, enrollment: { provider_id: first } });

  const result = await run(ask, 'updateParticipant', { id: person.id, version: 1, providerId: second });

  expect(result.participant.enrollment).toMatchObject({ assignedProvider: { id: second }, provider: { id: second } });
});

test('[US-ASG-08] among several providers none instructs until one is assigned', async () => {
  const { seed, employer, ask } = await anAssigned();
  const providers = [await seed.anOrganization('provider'), await seed.anOrganization('provider')];
  const occupation = await seed.anOccupation({ owner: employer, providers });
  const person = await seed.aParticipant({ employer, occupation });

  const { enrollment } = await participant(ask, person.id);

  expect(enrollment.provider).toBeNull();
});

test('[US-ASG-09] a wrong provider hides the participant from the instructors of the right one', async () => {
  const { seed, employer, as, ask } = await anAssigned();
  const [right, wrong] = [await seed.anOrganization('provider'), await seed.anOrganization('provider')];
  const occupation = await seed.anOccupation({ owner: employer, providers: [right, wrong] });
  const person = await seed.aParticipant({ employer, occupation });
  const instructor = await as('provider', right);
  const seen: unknown[] = [];

  for (const [index, providerId] of [null, wrong, right].entries()) {
    await run(ask, 'updateParticipant', { id: person.id, version: index + 1, providerId });
    seen.push((await participant(instructor, person.id))?.id ?? null);
  }

  expect(seen).toEqual([null, null, person.id]);
});

describe('a cohort joined from the profile', () => {
  test('[US-COH-04] brings its supervisor', async () => {
    const { seed, employer, direct, ofCohort, edit } = await anAssigned();
    const supervisor = await seed.aStaffMember('supervisor', employer);
    const cohort = await seed.aCohort({ owner: employer, supervisor_id: supervisor.id });

    const result = await edit({ cohortId: cohort });

    expect(result.participant.enrollment.cohort).toEqual({ id: cohort });
    expect(sourcesBy(result.participant.supervisions)).toEqual(
      new Map([
        [direct.id, ['DIRECT']],
        [supervisor.id, ['COHORT']],
      ]),
    );
    expect(result.droppedSupervisors).toEqual([{ id: ofCohort.id }]);
  });

  test('[US-COH-02] takes the participant out of the other one', async () => {
    const { seed, employer, cohort, person, edit, rows } = await anAssigned();
    const other = await seed.aCohort({ owner: employer });

    await edit({ cohortId: other });

    const members = await rows('SELECT cohort_id, participant_id FROM enrollments WHERE cohort_id = ANY($1)', [
      [cohort, other],
    ]);
    expect(members).toEqual([{ cohort_id: other, participant_id: person.id }]);
  });

  test('[US-COH-01] is one of the employer or of its sponsors', async () => {
    const { seed, edit } = await anAssigned();
    const cohort = await seed.aCohort({ owner: await seed.anEmployer() });

    const result = await edit({ cohortId: cohort });

    expect(problemsOf(result)).toEqual(['cohortId: cohort_of_other_employer']);
  });

  test('may come with the employer that owns it', async () => {
    const { seed, sponsor, edit } = await anAssigned();
    const employer = await seed.anEmployer({ sponsors: [sponsor] });
    const supervisor = await seed.aStaffMember('supervisor', employer);
    const cohort = await seed.aCohort({ owner: employer, supervisor_id: supervisor.id });

    const result = await edit({ employerId: employer, cohortId: cohort });

    expect(sourcesBy(result.participant.supervisions)).toEqual(new Map([[supervisor.id, ['COHORT']]]));
  });

  test('whose supervisor is of another employer is refused', async () => {
    const { seed, sponsor, edit } = await anAssigned();
    const supervisor = await seed.aStaffMember('supervisor', await seed.anEmployer({ sponsors: [sponsor] }));
    const cohort = await seed.aCohort({ owner: sponsor, supervisor_id: supervisor.id });

    const result = await edit({ cohortId: cohort });

    expect(problemsOf(result)).toEqual(['cohortId: supervisor_of_other_employer']);
  });
});

describe('[US-COH-07] on leaving a cohort', () => {
  test('its supervisor leaves too', async () => {
    const { direct, ofCohort, edit } = await anAssigned();

    const result = await edit({ cohortId: null });

    expect(sourcesBy(result.participant.supervisions)).toEqual(new Map([[direct.id, ['DIRECT']]]));
    expect(result.droppedSupervisors).toEqual([{ id: ofCohort.id }]);
  });

  test('its supervisor stays as a direct one when asked', async () => {
    const { direct, ofCohort, edit } = await anAssigned();

    const result = await edit({ cohortId: null, keepCohortSupervisor: true });

    expect(sourcesBy(result.participant.supervisions)).toEqual(
      new Map([
        [direct.id, ['DIRECT']],
        [ofCohort.id, ['DIRECT']],
      ]),
    );
    expect(result.droppedSupervisors).toEqual([]);
  });

  test("[US-COH-07] the old cohort's supervisor stays as a direct one when asked, also on moving to another cohort", async () => {
    const { seed, sponsor, ofCohort, edit } = await anAssigned();
    const next = await seed.aCohort({ owner: sponsor });

    const result = await edit({ cohortId: next, keepCohortSupervisor: true });

    expect(sourcesBy(result.participant.supervisions).get(ofCohort.id)).toEqual(['DIRECT']);
    expect(result.droppedSupervisors).toEqual([]);
  });

  test('a supervisor who is also a direct one stays', async () => {
    const { seed, person, ofCohort, edit } = await anAssigned();
    await seed.supervise(person.id, ofCohort.id, 'direct');

    const result = await edit({ cohortId: null });

    expect(sourcesBy(result.participant.supervisions).get(ofCohort.id)).toEqual(['DIRECT']);
    expect(result.droppedSupervisors).toEqual([]);
  });
});

test('[US-UT-05] a participant can be given another user type of participants', async () => {
  const { edit } = await anAssigned();

  const result = await edit({ userType: 'PRE_APPRENTICE' });

  expect(result.participant.userType).toBe('PRE_APPRENTICE');
});
