import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { aBatchWorker, batchOf, retry, runPrepared, runToEnd, undoToEnd, waitForBatch } from '../../../test/batches.ts';
import { participant, problemsOf, run } from '../../../test/operations.ts';
import { aServer, type Caller, type TestServer } from '../../../test/test-server.ts';
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

/** Frees the seat of one participant. */
async function complete(ask: Caller, participantId: string): Promise<void> {
  const { version } = await participant(ask, participantId);
  const effectiveDate = new Date().toISOString().slice(0, 10);
  await run(ask, 'changeProgramStatus', { participantId, version, status: 'COMPLETED', effectiveDate });
}

describe('[US-ACT-12] whoever was left out', () => {
  test('of a batch is tried again alone, by a preview of the same change', async () => {
    const { ask, aPerson } = await aWorld(server, { seatLimit: 2 });
    const other = await aPerson();
    const people = [
      await aPerson({ account: { account_status: 'deactivated' }, enrollment: { program_status: 'suspended' } }),
      await aPerson({ account: { account_status: 'deactivated' }, enrollment: { program_status: 'suspended' } }),
    ];
    const first = await runToEnd(ask, ids(people), { status: { status: 'ACTIVE' } });
    expect(first).toMatchObject({ changedCount: 1, refusedCount: 1, viewerCanRetry: true });
    await complete(ask, other.id);

    const { batch } = await retry(ask, first.id);

    expect(batch).toMatchObject({
      state: 'DRAFT',
      kind: 'STATUS',
      selectedCount: 1,
      changedCount: 1,
      retries: { id: first.id },
    });
    await runPrepared(ask, batch.id);
    expect(await waitForBatch(ask, batch.id, 'DONE')).toMatchObject({ changedCount: 1, viewerCanRetry: false });
    expect(problemsOf(await retry(ask, batch.id))).toEqual(['batchId: batch_nobody_left']);
  });

  test('of an undo is put back once that is possible, and the batch is undone once all the same', async () => {
    const { ask, aPerson, rows } = await aWorld(server, { seatLimit: 2 });
    const people = [await aPerson(), await aPerson()];
    const batch = await runToEnd(ask, ids(people), { status: { status: 'SUSPENDED' } });
    const other = await aPerson();
    const undone = await undoToEnd(ask, batch.id);
    expect(undone).toMatchObject({ reversedCount: 1, failedCount: 1, viewerCanRetry: true });
    await complete(ask, other.id);

    const { batch: again } = await retry(ask, undone.id);

    expect(again).toMatchObject({
      state: 'DRAFT',
      kind: 'UNDO',
      selectedCount: 1,
      reversedCount: 1,
      undoes: { id: batch.id },
    });
    await runPrepared(ask, again.id);
    expect(await waitForBatch(ask, again.id, 'DONE')).toMatchObject({ reversedCount: 1, failedCount: 0 });
    expect(await batchOf(ask, batch.id)).toMatchObject({ undoneBy: { id: undone.id } });
    expect(await rows(`SELECT 1 FROM batches WHERE kind = 'undo'`)).toHaveLength(2);
  });

  test('of a preview that nobody ran is nobody', async () => {
    const { ask, aPerson } = await aWorld(server);
    const gone = await aPerson({ account: { account_status: 'archived' } });
    const batch = await runToEnd(ask, ids([gone]), { edit: { startDate: '2026-02-01' } });

    expect(batch).toMatchObject({ refusedCount: 1, viewerCanRetry: true });
    expect((await retry(ask, batch.id)).batch).toMatchObject({
      state: 'DRAFT',
      refusedCount: 1,
      viewerCanRetry: false,
    });
  });
});
