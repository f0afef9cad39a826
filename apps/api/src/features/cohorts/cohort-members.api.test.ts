import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { participant, problemsOf, query, run } from '../../../test/operations.ts';
import type { Account } from '../../../test/seed.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aWorld } from '../../../test/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

async function aClass() {
  const world = await aWorld(server);
  const { seed, employer, ask } = world;
  const supervisor = await seed.aStaffMember('supervisor', employer);
  const cohort = await seed.aCohort({ owner: employer, supervisor_id: supervisor.id });
  const change = (mutation: 'addCohortMembers' | 'removeCohortMembers', people: { id: string }[], more: object = {}) =>
    run(ask, mutation, { cohortId: cohort, participantIds: people.map(({ id }) => id), ...more });
  const members = async () => {
    const rows = await world.rows<{ id: string }>('SELECT participant_id AS id FROM enrollments WHERE cohort_id = $1', [
      cohort,
    ]);
    return rows.map(({ id }) => id).sort();
  };
  const sourcesOf = async (person: { id: string }) => {
    const supervisions: { sources: string[]; supervisor: { id: string } }[] = (await participant(ask, person.id))
      .supervisions;
    return Object.fromEntries(supervisions.map((row) => [row.supervisor.id, row.sources]));
  };
  return { ...world, cohort, supervisor: supervisor.id, change, members, sourcesOf };
}
const NEWCOMER = { userType: 'LEARNER', givenName: 'New', familyName: 'Comer' };
const ids = (...people: Account[]) => people.map(({ id }) => id).sort();

describe('adding members', () => {
  test('[US-COH-04] assigns many participants from the page of the cohort, and its supervisor to each', async () => {
    const { aPerson, supervisor, change, members, sourcesOf } = await aClass();
    const people = [await aPerson(), await aPerson(), await aPerson()];

    const result = await change('addCohortMembers', people);

    expect(result.cohort.participantCount).toBe(3);
    expect(await members()).toEqual(ids(...people));
    expect(await Promise.all(people.map(sourcesOf))).toEqual(people.map(() => ({ [supervisor]: ['COHORT'] })));
  });

  test('[US-COH-02] moves whoever is in another cohort, with its supervisor', async () => {
    const { seed, employer, ask, aPerson, supervisor, change, sourcesOf } = await aClass();
    const old = await seed.aStaffMember('supervisor', employer);
    const other = await seed.aCohort({ owner: employer, supervisor_id: old.id });
    const person = await aPerson();
    await run(ask, 'addCohortMembers', { cohortId: other, participantIds: [person.id] });

    await change('addCohortMembers', [person]);

    expect(await sourcesOf(person)).toEqual({ [supervisor]: ['COHORT'] });
    const { cohort } = await query(ask, 'query ($id: ID!) { cohort(id: $id) { participantCount } }', { id: other });
    expect(cohort.participantCount).toBe(0);
  });

  test('twice has one effect', async () => {
    const { aPerson, change, members, sourcesOf, supervisor } = await aClass();
    const person = await aPerson();
    await change('addCohortMembers', [person]);

    await change('addCohortMembers', [person, person]);

    expect(await members()).toEqual([person.id]);
    expect(await sourcesOf(person)).toEqual({ [supervisor]: ['COHORT'] });
  });

  test('keeps a supervisor who is also a direct one', async () => {
    const { aPerson, change, sourcesOf, supervisor } = await aClass();
    const person = await aPerson({ supervisors: [supervisor] });

    await change('addCohortMembers', [person]);

    expect(await sourcesOf(person)).toEqual({ [supervisor]: ['DIRECT', 'COHORT'] });
  });

  test('adds all or nobody: one of another employer is refused for all', async () => {
    const { seed, sponsor, aPerson, change, members } = await aClass();
    const stranger = await aPerson({ employer: await seed.anEmployer({ sponsors: [sponsor] }) });

    const result = await change('addCohortMembers', [await aPerson(), stranger]);

    expect(problemsOf(result)).toEqual(['participantIds: cohort_of_other_employer']);
    expect(await members()).toEqual([]);
  });

  test('[US-ASG-11] refuses somebody whom its supervisor can not supervise', async () => {
    const { seed, ask, sponsor, supervisor, aPerson } = await aClass();
    const ofSponsor = await seed.aCohort({ owner: sponsor, supervisor_id: supervisor });
    const stranger = await aPerson({ employer: await seed.anEmployer({ sponsors: [sponsor] }) });

    const result = await run(ask, 'addCohortMembers', { cohortId: ofSponsor, participantIds: [stranger.id] });

    expect(problemsOf(result)).toEqual(['participantIds: supervisor_of_other_employer']);
  });

  test('[US-UT-10] gives an instructor to people of several employers', async () => {
    const { seed, ask, sponsor, provider, aPerson, sourcesOf } = await aClass();
    const instructor = await seed.aStaffMember('provider', provider);
    const evening = await seed.aCohort({ owner: sponsor, supervisor_id: instructor.id });
    const people = [await aPerson(), await aPerson({ employer: await seed.anEmployer({ sponsors: [sponsor] }) })];

    await run(ask, 'addCohortMembers', { cohortId: evening, participantIds: people.map(({ id }) => id) });

    expect(await Promise.all(people.map(sourcesOf))).toEqual(people.map(() => ({ [instructor.id]: ['COHORT'] })));
  });

  test.each(['', 'nobody', '01890000-0000-7000-8000-000000000000'])(
    'refuses the unknown participant "%s" for all',
    async (id) => {
      const { aPerson, change, members } = await aClass();

      const result = await change('addCohortMembers', [await aPerson(), { id }]);

      expect(problemsOf(result)).toEqual(['participantIds: unknown_choice']);
      expect(await members()).toEqual([]);
    },
  );

  test('of more than 500 at once is refused', async () => {
    const { change } = await aClass();

    const result = await change(
      'addCohortMembers',
      Array.from({ length: 501 }, () => ({ id: crypto.randomUUID() })),
    );

    expect(problemsOf(result)).toEqual(['participantIds: too_long']);
  });

  test('to a cohort that the viewer can not edit is not found', async () => {
    const { seed, as, employer, sponsor, aPerson } = await aClass();
    const ofSponsor = await seed.aCohort({ owner: sponsor });
    const person = await aPerson();

    const result = await run(await as('administrator', employer), 'addCohortMembers', {
      cohortId: ofSponsor,
      participantIds: [person.id],
    });

    expect(result.__typename).toBe('NotFound');
  });

  test('[US-AUD-01] of 200 people is one operation in the history', async () => {
    const { rows, seed, employer, occupation, cohort, ask } = await aClass();
    const people = await rows<{ id: string }>(
      `WITH people AS (INSERT INTO accounts (tenant_id, user_type, given_name, family_name, sort_name, name_key)
         SELECT $1, 'learner', 'P', n::text, n::text, n::text FROM generate_series(1, 200) n RETURNING id)
       INSERT INTO enrollments (tenant_id, participant_id, employer_id, occupation_id) SELECT $1, id, $2, $3 FROM people RETURNING participant_id AS id`,
      [seed.tenantId, employer, occupation],
    );

    const result = await run(ask, 'addCohortMembers', { cohortId: cohort, participantIds: people.map(({ id }) => id) });

    expect(result.cohort.participantCount).toBe(200);
    const entries = await rows<{ operation_id: string }>(
      `SELECT operation_id FROM audit_entries WHERE new_values ? 'cohort_id' AND action = 'update'`,
    );
    expect(entries).toHaveLength(200);
    expect(new Set(entries.map(({ operation_id }) => operation_id)).size).toBe(1);
  });
});

describe('[US-COH-05] removing members', () => {
  test('takes them out, and the supervisor leaves them', async () => {
    const { aPerson, change, members, sourcesOf } = await aClass();
    const [leaving, staying] = [await aPerson(), await aPerson()];
    await change('addCohortMembers', [leaving, staying]);

    await change('removeCohortMembers', [leaving]);

    expect(await members()).toEqual([staying.id]);
    expect(await sourcesOf(leaving)).toEqual({});
  });

  test('[US-COH-07] leaves the supervisor as a direct one when asked', async () => {
    const { aPerson, change, supervisor, sourcesOf } = await aClass();
    const person = await aPerson();
    await change('addCohortMembers', [person]);

    await change('removeCohortMembers', [person], { keepSupervisor: true });

    expect(await sourcesOf(person)).toEqual({ [supervisor]: ['DIRECT'] });
  });

  test('leaves direct supervisors', async () => {
    const { seed, employer, aPerson, change, sourcesOf } = await aClass();
    const direct = await seed.aStaffMember('supervisor', employer);
    const person = await aPerson({ supervisors: [direct.id] });
    await change('addCohortMembers', [person]);

    await change('removeCohortMembers', [person]);

    expect(await sourcesOf(person)).toEqual({ [direct.id]: ['DIRECT'] });
  });

  test('leaves alone whoever is in another cohort', async () => {
    const { seed, employer, aPerson, ask, change } = await aClass();
    const other = await seed.aCohort({ owner: employer });
    const person = await aPerson({ enrollment: { cohort_id: other } });
    const before = await participant(ask, person.id);

    await change('removeCohortMembers', [person]);

    expect(await participant(ask, person.id)).toEqual(before);
  });

  test('twice has one effect', async () => {
    const { aPerson, change, members } = await aClass();
    const person = await aPerson();
    await change('addCohortMembers', [person]);
    await change('removeCohortMembers', [person]);

    const result = await change('removeCohortMembers', [person]);

    expect(result.__typename).toBe('CohortSaved');
    expect(await members()).toEqual([]);
  });

  test('[US-UT-06] hides them from the supervisor of the cohort on the next request', async () => {
    const { seed, ask, employer, aPerson } = await aClass();
    const supervisor = await seed.aStaffMember('supervisor', employer);
    const cohort = await seed.aCohort({ owner: employer, supervisor_id: supervisor.id });
    const person = await aPerson();
    const as = await server.as(supervisor);
    const seen: unknown[] = [];

    for (const mutation of ['addCohortMembers', 'removeCohortMembers'] as const) {
      await run(ask, mutation, { cohortId: cohort, participantIds: [person.id] });
      seen.push((await participant(as, person.id))?.id ?? null);
    }

    expect(seen).toEqual([person.id, null]);
  });
});

describe('[US-COH-03] whoever joins a cohort while its supervisor changes', () => {
  test.each(['createParticipant', 'updateParticipant', 'addCohortMembers'] as const)(
    'by %s has the supervisor that the cohort has in the end',
    async (mutation) => {
      const { seed, ask, employer, occupation, aPerson } = await aClass();
      const wrong: string[] = [];

      for (let round = 0; round < 8; round += 1) {
        const [old, next] = [
          await seed.aStaffMember('supervisor', employer),
          await seed.aStaffMember('supervisor', employer),
        ];
        const cohortId = await seed.aCohort({ owner: employer, supervisor_id: old.id });
        const people = await Promise.all([aPerson(), aPerson(), aPerson()]);
        const joining = {
          createParticipant: () => ({ ...NEWCOMER, employerId: employer, occupationId: occupation, cohortId }),
          updateParticipant: (id: string) => ({ id, version: 1, cohortId }),
          addCohortMembers: (id: string) => ({ cohortId, participantIds: [id] }),
        }[mutation];
        const change = run(ask, 'updateCohort', { id: cohortId, version: 1, supervisorId: next.id });
        const joins = await Promise.all(people.map(({ id }) => run(ask, mutation, joining(id))));
        expect((await change).__typename).toBe('CohortSaved');
        for (const [index, { __typename, id }] of joins.entries()) {
          expect(__typename).toMatch(/Saved$/);
          const { supervisions } = await participant(ask, mutation === 'addCohortMembers' ? people[index]!.id : id);
          if (supervisions.length !== 1 || supervisions[0].supervisor.id !== next.id) wrong.push(`round ${round}`);
        }
      }

      expect(wrong).toEqual([]);
    },
    60_000,
  );
});

test('[US-COH-07] whoever leaves a cohort while its supervisor changes keeps none of its supervisors', async () => {
  const { seed, ask, employer, aPerson } = await aClass();
  const wrong: string[] = [];

  for (let round = 0; round < 8; round += 1) {
    const cohortId = await seed.aCohort({ owner: employer });
    const people = await Promise.all([aPerson(), aPerson(), aPerson()]);
    await run(ask, 'addCohortMembers', { cohortId, participantIds: people.map(({ id }) => id) });
    const next = await seed.aStaffMember('supervisor', employer);
    const leaves = people.map(({ id }) => run(ask, 'updateParticipant', { id, version: 2, cohortId: null }));
    const change = run(ask, 'updateCohort', { id: cohortId, version: 1, supervisorId: next.id });
    const left = (await Promise.all(leaves)).filter(({ __typename }) => __typename === 'ParticipantSaved');
    expect((await change).__typename).toBe('CohortSaved');
    for (const { id } of left) if ((await participant(ask, id)).supervisions.length > 0) wrong.push(`round ${round}`);
  }

  expect(wrong).toEqual([]);
}, 60_000);
