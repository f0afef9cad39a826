import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { aBatchWorker, batchOf, prepare, runToEnd, undo } from '../../../test/batches.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aWorld } from '../../../test/world.ts';
import type { RunningJobs } from '../../jobs/run-jobs.ts';
import { forgetBatches } from './forget-batches.ts';

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

const SUSPEND = { status: { status: 'SUSPENDED' } };
const BEFORE = { drafts: new Date('2020-01-02'), results: new Date('2020-01-02') };

async function someBatches() {
  const world = await aWorld(server);
  const { ask, rows } = world;
  const aDraft = async (createdAt: string): Promise<string> => {
    const { batch } = await prepare(ask, { ids: [(await world.aPerson()).id] }, SUSPEND);
    await rows('UPDATE batches SET created_at = $2 WHERE id = $1', [batch.id, createdAt]);
    return batch.id;
  };
  const aResult = async (finishedAt: string): Promise<string> => {
    const { id } = await runToEnd(ask, { ids: [(await world.aPerson()).id] }, SUSPEND);
    await rows('UPDATE batches SET created_at = $2, finished_at = $2 WHERE id = $1', [id, finishedAt]);
    return id;
  };
  const isThere = async (id: string) => (await batchOf(ask, id)) !== null;
  return { ...world, aDraft, aResult, isThere };
}

test('[US-ACT-12] previews that nobody ran and results of long ago are forgotten with their people, later ones are not', async () => {
  const { aDraft, aResult, isThere, rows } = await someBatches();
  const old = [await aDraft('2020-01-01'), await aResult('2020-01-01')];
  const later = [await aDraft('2020-01-03'), await aResult('2020-01-03')];

  await forgetBatches(server.database.pool, BEFORE);

  expect(await Promise.all([...old, ...later].map(isThere))).toEqual([false, false, true, true]);
  expect(await rows('SELECT 1 FROM batch_items WHERE batch_id = ANY($1)', [old])).toEqual([]);
  expect(await rows('SELECT 1 FROM batch_items WHERE batch_id = ANY($1)', [later])).toHaveLength(2);
});

test('[US-ACT-12] a result is kept while it is being undone', async () => {
  const { ask, aResult, isThere, rows } = await someBatches();
  const id = await aResult('2020-01-01');
  await rows('UPDATE batches SET finished_at = now() WHERE id = $1', [id]);
  await worker.stop();
  await undo(ask, id);
  await rows(`UPDATE batches SET finished_at = '2020-01-01' WHERE id = $1`, [id]);

  await forgetBatches(server.database.pool, BEFORE);

  expect(await isThere(id)).toBe(true);
  worker = await aBatchWorker(server.database);
});
