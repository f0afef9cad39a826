import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { aBatchWorker, prepare, runToEnd } from '../../../test/batches.ts';
import { participant, problemsOf, run } from '../../../test/operations.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aWorld } from '../../../test/world.ts';
import type { RunningJobs } from '../../jobs/run-jobs.ts';

jest.setTimeout(60_000);
let server: TestServer;
let worker: RunningJobs;
beforeAll(async () => {
  server = await aServer();
  worker = await aBatchWorker(server.database);
});
afterAll(async () => {
  await worker.stop();
  await server.close();
});

const ids = (people: readonly { id: string }[]) => ({ ids: people.map(({ id }) => id) });

async function aGroupOf(count: number) {
  const world = await aWorld(server);
  const people: { id: string }[] = [];
  for (let index = 0; index < count; index += 1) people.push(await world.aPerson());
  const all = () => Promise.all(people.map(({ id }) => participant(world.ask, id)));
  const supervisorsOf = async (id: string): Promise<string[]> =>
    (await participant(world.ask, id)).supervisions
      .map(({ supervisor }: { supervisor: { id: string } }) => supervisor.id)
      .sort();
  return { ...world, people, all, supervisorsOf };
}

describe('a batch edit', () => {
  test('[US-ACT-02] sets one field for everybody who is selected, and leaves the others alone', async () => {
    const { ask, people, provider, all } = await aGroupOf(2);
    await run(ask, 'updateParticipant', { id: people[0]!.id, version: 1, startDate: '2026-01-01' });

    const batch = await runToEnd(ask, ids(people), { edit: { providerId: provider } });

    expect(batch).toMatchObject({ changedCount: 2, refusedCount: 0 });
    expect(await all()).toMatchObject([
      { enrollment: { assignedProvider: { id: provider }, startDate: '2026-01-01' } },
      { enrollment: { assignedProvider: { id: provider }, startDate: null } },
    ]);
  });

  test('[US-RAP-17] makes no apprentice of somebody who would be younger than sixteen', async () => {
    const { ask, people, all } = await aGroupOf(3);
    await run(ask, 'updateParticipant', { id: people[0]!.id, version: 1, dateOfBirth: '2004-05-06' });
    await run(ask, 'updateParticipant', { id: people[1]!.id, version: 1, dateOfBirth: '2004-05-07' });

    const batch = await runToEnd(ask, ids(people), { edit: { startDate: '2020-05-06' } });

    expect(batch).toMatchObject({ changedCount: 2, refusedCount: 1 });
    expect((await all()).map(({ enrollment }) => enrollment.startDate)).toEqual(['2020-05-06', null, '2020-05-06']);
  });

  test('[US-ACT-13] sets several fields together', async () => {
    const { ask, people, provider, viewer, all } = await aGroupOf(2);
    const edit = {
      providerId: provider,
      caseOwnerId: viewer.id,
      startDate: '2026-02-01',
      expectedEndDate: '2027-02-01',
      userType: 'LEARNER',
    };

    await runToEnd(ask, ids(people), { edit });

    for (const one of await all()) {
      expect(one).toMatchObject({
        userType: 'LEARNER',
        caseOwner: { id: viewer.id },
        enrollment: { assignedProvider: { id: provider }, startDate: '2026-02-01', expectedEndDate: '2027-02-01' },
      });
    }
  });

  test('[US-ACT-02] empties fields only where that is said', async () => {
    const { ask, people, all } = await aGroupOf(1);
    const values = { startDate: '2026-01-01', expectedEndDate: '2027-01-01', referenceNumber: 'R-1' };
    await run(ask, 'updateParticipant', { id: people[0]!.id, version: 1, ...values });

    await runToEnd(ask, ids(people), {
      edit: { startDate: null, referenceNumber: undefined, clear: ['EXPECTED_END_DATE', 'REFERENCE_NUMBER'] },
    });

    expect(await all()).toMatchObject([
      { referenceNumber: null, enrollment: { startDate: '2026-01-01', expectedEndDate: null } },
    ]);
  });

  test('refuses an edit of nothing, and one that sets and empties the same field', async () => {
    const { ask, people } = await aGroupOf(1);

    expect(problemsOf(await prepare(ask, ids(people), { edit: {} }))).toEqual(['change: required']);
    expect(
      problemsOf(await prepare(ask, ids(people), { edit: { startDate: '2026-01-01', clear: ['START_DATE'] } })),
    ).toEqual(['startDate: choice_contradictory']);
  });

  test('[US-ASG-04] adds a supervisor and removes nobody', async () => {
    const { ask, seed, employer, people, supervisorsOf } = await aGroupOf(2);
    const [old, fresh] = [
      await seed.aStaffMember('supervisor', employer),
      await seed.aStaffMember('supervisor', employer),
    ];
    await seed.supervise(people[0]!.id, old.id);

    const batch = await runToEnd(ask, ids(people), { edit: { supervisors: { add: [fresh.id] } } });

    expect(batch).toMatchObject({ changedCount: 2 });
    expect(await supervisorsOf(people[0]!.id)).toEqual([old.id, fresh.id].sort());
    expect(await supervisorsOf(people[1]!.id)).toEqual([fresh.id]);
  });

  test('[US-ASG-04] leaves whoever has the supervisor already as they are', async () => {
    const { ask, seed, employer, people } = await aGroupOf(1);
    const supervisor = await seed.aStaffMember('supervisor', employer);
    await seed.supervise(people[0]!.id, supervisor.id);

    const batch = await runToEnd(ask, ids(people), { edit: { supervisors: { add: [supervisor.id] } } });

    expect(batch).toMatchObject({ changedCount: 0, unchangedCount: 1 });
  });

  test('removes or replaces supervisors where that is asked for, those of the cohort never', async () => {
    const { ask, seed, employer, people, supervisorsOf } = await aGroupOf(1);
    const [one, two, ofCohort] = [
      await seed.aStaffMember('supervisor', employer),
      await seed.aStaffMember('supervisor', employer),
      await seed.aStaffMember('supervisor', employer),
    ];
    const [person] = people;
    await seed.supervise(person!.id, one.id);
    await seed.supervise(person!.id, ofCohort.id, 'cohort');

    await runToEnd(ask, ids(people), { edit: { supervisors: { replaceWith: [two.id] } } });
    expect(await supervisorsOf(person!.id)).toEqual([two.id, ofCohort.id].sort());

    await runToEnd(ask, ids(people), { edit: { clear: ['SUPERVISORS'] } });
    expect(await supervisorsOf(person!.id)).toEqual([ofCohort.id]);
  });

  test('[US-COH-04] assigns a cohort, whose supervisor comes with it', async () => {
    const { ask, seed, employer, people, all, supervisorsOf } = await aGroupOf(2);
    const supervisor = await seed.aStaffMember('supervisor', employer);
    const cohort = await seed.aCohort({ owner: employer, supervisor_id: supervisor.id });

    await runToEnd(ask, ids(people), { edit: { cohortId: cohort } });

    expect(await all()).toMatchObject([
      { enrollment: { cohort: { id: cohort } } },
      { enrollment: { cohort: { id: cohort } } },
    ]);
    expect(await supervisorsOf(people[1]!.id)).toEqual([supervisor.id]);
  });

  test('[US-ACT-12] refuses each person whom the rule of the single edit refuses', async () => {
    const { ask, seed, sponsor, occupation, people, aPerson } = await aGroupOf(1);
    const lonely = await seed.anEmployer();
    const regulated = await seed.anOccupation({ owner: sponsor });
    const misfit = await aPerson({ employer: lonely, occupation });

    const batch = await runToEnd(ask, ids([...people, misfit]), { edit: { occupationId: regulated } });

    expect(batch).toMatchObject({ changedCount: 1, refusedCount: 1 });
    expect(batch.reasons).toEqual([{ outcome: 'REFUSED', code: 'occupation_not_usable', count: 1 }]);
  });
});

describe('a batch conversion', () => {
  test('[US-ACT-06] invites managed accounts, and says of each other why not', async () => {
    const { ask, people, aPerson, rows } = await aGroupOf(2);
    const silent = await aPerson({ account: { email: null, email_key: null } });
    const known = await aPerson({ canSignIn: true });

    const batch = await runToEnd(ask, ids([...people, silent, known]), { convert: {} });

    expect(batch).toMatchObject({ changedCount: 2, unchangedCount: 1, refusedCount: 1 });
    expect(batch.reasons).toEqual([
      { outcome: 'UNCHANGED', code: 'account_authenticated', count: 1 },
      { outcome: 'REFUSED', code: 'account_without_email', count: 1 },
    ]);
    expect(await rows('SELECT account_id FROM invitations ORDER BY 1')).toEqual(
      people.map(({ id }) => ({ account_id: id })).sort((a, b) => a.account_id.localeCompare(b.account_id)),
    );
  });
});
