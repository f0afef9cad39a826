import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { atOnce, participant, problemsOf, query, run } from '../../../test/operations.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aWorld } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

type Supervisions = { sources: string[]; supervisor: { id: string } }[];
const sourcesBy = (supervisions: Supervisions) =>
  Object.fromEntries(supervisions.map(({ supervisor, sources }) => [supervisor.id, sources]));

async function withSupervisors() {
  const world = await aWorld(server);
  const { seed, employer } = world;
  const [first, second] = [
    await seed.aStaffMember('supervisor', employer),
    await seed.aStaffMember('supervisor', employer),
  ];
  const person = await world.aPerson();
  const change = (mutation: 'addSupervisors' | 'removeSupervisors', ...supervisors: { id: string }[]) =>
    run(world.ask, mutation, { participantId: person.id, supervisorIds: supervisors.map(({ id }) => id) });
  return { ...world, first, second, person, change };
}

describe('adding supervisors', () => {
  test('[US-ASG-02] gives a participant any number of them', async () => {
    const { first, second, change } = await withSupervisors();

    const result = await change('addSupervisors', first, second);

    expect(sourcesBy(result.participant.supervisions)).toEqual({ [first.id]: ['DIRECT'], [second.id]: ['DIRECT'] });
  });

  test('[US-ASG-03] leaves those who are there already', async () => {
    const { first, second, change } = await withSupervisors();
    await change('addSupervisors', first);

    const result = await change('addSupervisors', second);

    expect(Object.keys(sourcesBy(result.participant.supervisions)).sort()).toEqual([first.id, second.id].sort());
  });

  test('twice has one effect', async () => {
    const { first, change, rows } = await withSupervisors();
    await change('addSupervisors', first);

    await change('addSupervisors', first, first);

    expect(await rows('SELECT supervisor_id FROM supervisions')).toEqual([{ supervisor_id: first.id }]);
  });

  test('of ten requests at once has one effect', async () => {
    const { first, change, rows } = await withSupervisors();

    const results = await atOnce(10, () => change('addSupervisors', first));

    expect(results.map(({ __typename }) => __typename)).toEqual(results.map(() => 'ParticipantSaved'));
    expect(await rows('SELECT 1 FROM supervisions')).toHaveLength(1);
  });

  test('[US-UT-06] lets the supervisor see the participant on the next request', async () => {
    const { first, person, change } = await withSupervisors();
    const supervisor = await server.as(first);
    const before = await participant(supervisor, person.id);

    await change('addSupervisors', first);

    expect(before).toBeNull();
    expect((await participant(supervisor, person.id)).id).toBe(person.id);
  });

  test('raises the version of the participant', async () => {
    const { first, change } = await withSupervisors();

    const result = await change('addSupervisors', first);

    expect(result.participant.version).toBe(2);
  });

  test('[US-ASG-11] of another employer is refused', async () => {
    const { seed, sponsor, change } = await withSupervisors();
    const stranger = await seed.aStaffMember('supervisor', await seed.anEmployer({ sponsors: [sponsor] }));

    const result = await change('addSupervisors', stranger);

    expect(problemsOf(result)).toEqual(['supervisorIds: supervisor_of_other_employer']);
  });

  test.each(['administrator', 'mentor'] as const)('[US-ASG-11] refuses a person of user type %s', async (userType) => {
    const { seed, employer, change } = await withSupervisors();
    const colleague = await seed.aStaffMember(userType, employer);

    const result = await change('addSupervisors', colleague);

    expect(problemsOf(result)).toEqual(['supervisorIds: supervisor_wrong_user_type']);
  });

  test('[US-UT-10] refuses an instructor, who supervises with a cohort only', async () => {
    const { seed, provider, change } = await withSupervisors();
    const instructor = await seed.aStaffMember('provider', provider);

    const result = await change('addSupervisors', instructor);

    expect(problemsOf(result)).toEqual(['supervisorIds: supervisor_wrong_user_type']);
  });

  test('[US-ASG-11] refuses a supervisor whose account is deactivated', async () => {
    const { seed, employer, change } = await withSupervisors();
    const gone = await seed.aStaffMember('supervisor', employer, { account_status: 'deactivated' });

    const result = await change('addSupervisors', gone);

    expect(problemsOf(result)).toEqual(['supervisorIds: supervisor_not_active']);
  });

  test('of somebody unknown beside a right one changes nothing', async () => {
    const { first, change, rows } = await withSupervisors();

    const result = await change('addSupervisors', first, { id: crypto.randomUUID() });

    expect(problemsOf(result)).toEqual(['supervisorIds: unknown_choice']);
    expect(await rows('SELECT 1 FROM supervisions')).toEqual([]);
  });

  test('of more than 50 at once is refused', async () => {
    const { change } = await withSupervisors();

    const result = await change('addSupervisors', ...Array.from({ length: 51 }, () => ({ id: crypto.randomUUID() })));

    expect(problemsOf(result)).toEqual(['supervisorIds: too_long']);
  });

  test('to a participant out of reach is not found', async () => {
    const { seed, sponsor, occupation, as, employer, first } = await withSupervisors();
    const stranger = await seed.aParticipant({ employer: await seed.anEmployer({ sponsors: [sponsor] }), occupation });

    const result = await run(await as('administrator', employer), 'addSupervisors', {
      participantId: stranger.id,
      supervisorIds: [first.id],
    });

    expect(result.__typename).toBe('NotFound');
  });
});

describe('removing supervisors', () => {
  test('[US-ASG-03] takes away those who are named, and the answer names them', async () => {
    const { first, second, change } = await withSupervisors();
    await change('addSupervisors', first, second);

    const result = await change('removeSupervisors', first);

    expect(sourcesBy(result.participant.supervisions)).toEqual({ [second.id]: ['DIRECT'] });
    expect(result.droppedSupervisors).toEqual([{ id: first.id }]);
  });

  test('[US-ASG-02] may leave a participant without any', async () => {
    const { first, change } = await withSupervisors();
    await change('addSupervisors', first);

    const result = await change('removeSupervisors', first);

    expect(result.participant.supervisions).toEqual([]);
  });

  test('[US-COH-07] leaves the one who came with the cohort', async () => {
    const { seed, person, first, change } = await withSupervisors();
    await seed.supervise(person.id, first.id, 'cohort');
    await change('addSupervisors', first);

    const result = await change('removeSupervisors', first);

    expect(sourcesBy(result.participant.supervisions)).toEqual({ [first.id]: ['COHORT'] });
    expect(result.droppedSupervisors).toEqual([]);
  });

  test('of somebody who does not supervise changes nothing', async () => {
    const { first, second, change } = await withSupervisors();
    await change('addSupervisors', first);

    const result = await change('removeSupervisors', second);

    expect(sourcesBy(result.participant.supervisions)).toEqual({ [first.id]: ['DIRECT'] });
  });

  test('twice has one effect', async () => {
    const { first, change } = await withSupervisors();
    await change('addSupervisors', first);
    await change('removeSupervisors', first);

    const result = await change('removeSupervisors', first);

    expect(result).toMatchObject({ __typename: 'ParticipantSaved', droppedSupervisors: [] });
  });

  test("[US-UT-06] takes the participant out of the supervisor's sight on the next request", async () => {
    const { first, person, change } = await withSupervisors();
    await change('addSupervisors', first);
    const supervisor = await server.as(first);
    const before = await participant(supervisor, person.id);

    await change('removeSupervisors', first);

    expect(before.id).toBe(person.id);
    expect(await participant(supervisor, person.id)).toBeNull();
  });
});

describe('the candidates for supervision', () => {
  const CANDIDATES = `query ($id: ID!, $text: String, $first: Int! = 50) { supervisorCandidates(participantId: $id, text: $text, first: $first) {
    isAssigned refusal { field code } supervisor { id } } }`;

  test('[US-ASG-03] are the supervisors within reach, those of the employer first, each with why not', async () => {
    const { seed, sponsor, employer, person, ask } = await withSupervisors();
    const [free, taken, gone] = [
      await seed.aStaffMember('supervisor', employer, { sort_name: 'aa' }),
      await seed.aStaffMember('supervisor', employer, { sort_name: 'ab' }),
      await seed.aStaffMember('supervisor', employer, { sort_name: 'ac', account_status: 'deactivated' }),
    ];
    const stranger = await seed.aStaffMember('supervisor', await seed.anEmployer({ sponsors: [sponsor] }), {
      sort_name: 'a',
    });
    await seed.supervise(person.id, taken.id);

    const { supervisorCandidates } = await query(ask, CANDIDATES, { id: person.id });

    const of = ({ id }: { id: string }) =>
      supervisorCandidates.find(({ supervisor }: { supervisor: { id: string } }) => supervisor.id === id);
    expect(
      supervisorCandidates.map(({ supervisor }: { supervisor: { id: string } }) => supervisor.id).slice(0, 3),
    ).toEqual([free.id, taken.id, gone.id]);
    expect(supervisorCandidates.at(-1).supervisor.id).toBe(stranger.id);
    expect(of(free)).toMatchObject({ isAssigned: false, refusal: null });
    expect(of(taken)).toMatchObject({ isAssigned: true, refusal: null });
    expect(of(gone)).toMatchObject({ refusal: { code: 'supervisor_not_active' } });
    expect(of(stranger)).toMatchObject({ refusal: { code: 'supervisor_of_other_employer' } });
  });

  test('are found by name, whatever case and accents', async () => {
    const { seed, employer, person, ask } = await withSupervisors();
    const zoe = await seed.aStaffMember('supervisor', employer, { given_name: 'Zoë', family_name: 'Müller' });

    const { supervisorCandidates } = await query(ask, CANDIDATES, { id: person.id, text: 'muller ZOE' });

    expect(supervisorCandidates).toEqual([{ isAssigned: false, refusal: null, supervisor: { id: zoe.id } }]);
  });

  test('are at most as many as asked for', async () => {
    const { person, ask } = await withSupervisors();

    const { supervisorCandidates } = await query(ask, CANDIDATES, { id: person.id, first: 1 });

    expect(supervisorCandidates).toHaveLength(1);
  });

  test('of a participant out of reach are none', async () => {
    const { as, employer, seed, sponsor, occupation } = await withSupervisors();
    const stranger = await seed.aParticipant({ employer: await seed.anEmployer({ sponsors: [sponsor] }), occupation });

    const { supervisorCandidates } = await query(await as('administrator', employer), CANDIDATES, { id: stranger.id });

    expect(supervisorCandidates).toEqual([]);
  });

  test('for an administrator are those of the own employer', async () => {
    const { as, employer, seed, sponsor, person, first, second } = await withSupervisors();
    await seed.aStaffMember('supervisor', await seed.anEmployer({ sponsors: [sponsor] }));

    const { supervisorCandidates } = await query(await as('administrator', employer), CANDIDATES, { id: person.id });

    const ids = supervisorCandidates.map(({ supervisor }: { supervisor: { id: string } }) => supervisor.id);
    expect(ids.sort()).toEqual([first.id, second.id].sort());
  });
});
