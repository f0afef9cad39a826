import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { aBatchWorker, batchOf, runToEnd, undo, undoToEnd } from '../../../test/batches.ts';
import { participant, problemsOf, run } from '../../../test/operations.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aWorld } from '../../../test/world.ts';
import type { RunningJobs } from '../../jobs/run-jobs.ts';

jest.setTimeout(60_000);
let server: TestServer;
let worker: RunningJobs;
let daysAhead = 0;
const now = () => new Date(Date.now() + daysAhead * 86_400_000);
beforeAll(async () => {
  server = await aServer({ now });
  worker = await aBatchWorker(server.database, now);
});
afterAll(async () => {
  await worker.stop();
  await server.close();
});

const ids = (people: readonly { id: string }[]) => ({ ids: people.map(({ id }) => id) });
const SUSPEND = { status: { status: 'SUSPENDED', effectiveDate: '2026-03-01', expectedReturnDate: '2026-09-01' } };

async function aGroupOf(count: number, options: Parameters<typeof aWorld>[1] = {}) {
  const world = await aWorld(server, options);
  const people: { id: string }[] = [];
  for (let index = 0; index < count; index += 1) people.push(await world.aPerson());
  return { ...world, people };
}
/** What an undo must bring back; versions and history go on. */
const stateOf = async (ask: Parameters<typeof participant>[0], id: string) => {
  const { version: _, statusChanges: __, ...state } = await participant(ask, id);
  return state;
};

describe('an undo', () => {
  test('[US-ACT-13] puts everybody back as they were, with an entry in the history', async () => {
    const { ask, people } = await aGroupOf(3);
    const before = await Promise.all(people.map(({ id }) => stateOf(ask, id)));
    const batch = await runToEnd(ask, ids(people), SUSPEND);

    const undone = await undoToEnd(ask, batch.id);

    expect(undone).toMatchObject({
      kind: 'UNDO',
      reversedCount: 3,
      keptCount: 0,
      failedCount: 0,
      undoes: { id: batch.id },
    });
    expect(await Promise.all(people.map(({ id }) => stateOf(ask, id)))).toEqual(before);
    expect((await participant(ask, people[0]!.id)).statusChanges).toMatchObject([
      { fromStatus: 'SUSPENDED', toStatus: 'ACTIVE' },
      { fromStatus: 'ACTIVE', toStatus: 'SUSPENDED' },
    ]);
    expect(await batchOf(ask, batch.id)).toMatchObject({ undoneBy: { id: undone.id }, viewerCanUndo: false });
  });

  test('[US-ACT-13] keeps whoever was edited since, and says in which fields', async () => {
    const { ask, people, employer, viewer, as } = await aGroupOf(2);
    const edit = { startDate: '2026-02-01', caseOwnerId: viewer.id };
    const batch = await runToEnd(ask, ids(people), { edit });
    const other = await as('administrator', employer);
    const { version } = await participant(other, people[0]!.id);
    await run(other, 'updateParticipant', { id: people[0]!.id, version, startDate: '2026-02-15' });

    const undone = await undoToEnd(ask, batch.id);

    expect(undone).toMatchObject({ reversedCount: 1, keptCount: 1 });
    const kept = undone.items.nodes.find(({ outcome }: { outcome: string }) => outcome === 'KEPT');
    expect(kept).toMatchObject({
      participantId: people[0]!.id,
      fields: ['startDate'],
      problem: { code: 'edited_since' },
    });
    expect(await participant(ask, people[0]!.id)).toMatchObject({
      caseOwner: { id: viewer.id },
      enrollment: { startDate: '2026-02-15' },
    });
    expect(await participant(ask, people[1]!.id)).toMatchObject({ caseOwner: null, enrollment: { startDate: null } });
  });

  test('[US-ACT-13] reverses whoever was edited in other fields', async () => {
    const { ask, people } = await aGroupOf(1);
    const batch = await runToEnd(ask, ids(people), { edit: { startDate: '2026-02-01' } });
    const { version } = await participant(ask, people[0]!.id);
    await run(ask, 'updateParticipant', { id: people[0]!.id, version, preferredName: 'Bo' });

    expect(await undoToEnd(ask, batch.id)).toMatchObject({ reversedCount: 1, keptCount: 0 });
    expect(await participant(ask, people[0]!.id)).toMatchObject({
      preferredName: 'Bo',
      enrollment: { startDate: null },
    });
  });

  test('[US-ACT-13, US-SEAT-05] fails for whom no seat is left, and says so', async () => {
    const { ask, people, aPerson } = await aGroupOf(2, { seatLimit: 2 });
    const batch = await runToEnd(ask, { ...ids(people), sort: [{ key: 'CREATED_AT' }] }, SUSPEND);
    await aPerson();

    const undone = await undoToEnd(ask, batch.id);

    expect(undone).toMatchObject({ reversedCount: 1, failedCount: 1 });
    expect(undone.reasons).toEqual([{ outcome: 'FAILED', code: 'no_free_seat', count: 1 }]);
  });

  test('[US-ACT-13] gives back supervisors, cohort and employer', async () => {
    const { ask, seed, sponsor, employer, people } = await aGroupOf(1);
    const [old, fresh] = [
      await seed.aStaffMember('supervisor', employer),
      await seed.aStaffMember('supervisor', employer),
    ];
    const elsewhere = await seed.anEmployer({ sponsors: [sponsor] });
    const cohort = await seed.aCohort({ owner: employer, supervisor_id: fresh.id });
    const [person] = people;
    await seed.supervise(person!.id, old.id);
    await run(ask, 'addCohortMembers', { cohortId: cohort, participantIds: [person!.id] });
    const before = await stateOf(ask, person!.id);
    const batch = await runToEnd(ask, ids(people), { edit: { employerId: elsewhere, clear: ['COHORT'] } });
    expect(batch).toMatchObject({ changedCount: 1 });
    expect(await participant(ask, person!.id)).toMatchObject({
      supervisions: [],
      enrollment: { employer: { id: elsewhere } },
    });

    expect(await undoToEnd(ask, batch.id)).toMatchObject({ reversedCount: 1 });

    expect(await stateOf(ask, person!.id)).toEqual(before);
  });

  test('[US-ACT-06, US-ACT-13] takes invitations back, unless somebody has a login by now', async () => {
    const { ask, people, rows } = await aGroupOf(1);
    const batch = await runToEnd(ask, ids(people), { convert: {} });

    expect(await undoToEnd(ask, batch.id)).toMatchObject({ reversedCount: 1 });

    expect(await rows('SELECT revoked_at IS NOT NULL AS revoked FROM invitations')).toEqual([{ revoked: true }]);
    expect(await rows('SELECT invited_at FROM accounts WHERE id = $1', [people[0]!.id])).toEqual([
      { invited_at: null },
    ]);
  });

  test('[US-ACT-13] is possible for thirty days, once', async () => {
    const { ask, people, viewer } = await aGroupOf(1);
    const batch = await runToEnd(ask, ids(people), SUSPEND);
    try {
      daysAhead = 30.01;
      const fresh = await server.as(viewer);
      expect(problemsOf(await undo(fresh, batch.id))).toEqual(['batchId: batch_not_undoable']);
    } finally {
      daysAhead = 0;
    }
    // The session of before is over in between.
    const again = await server.as(viewer);
    await undoToEnd(again, batch.id);
    expect(problemsOf(await undo(again, batch.id))).toEqual(['batchId: batch_not_undoable']);
  });
});
