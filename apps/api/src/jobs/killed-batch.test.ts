// A real worker process is killed at random moments of a batch: nothing is lost, and nothing is done twice.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { batchOf, prepare, runPrepared, waitForBatch } from '../../test/batches.ts';
import { aCrowd } from '../../test/crowd.ts';
import { aServer, type TestServer } from '../../test/test-server.ts';
import { aWorld } from '../../test/world.ts';
import { unlockJobs, WorkerProcess } from '../../test/worker-process.ts';

const PEOPLE = 3_000;
const KILLS = 10;

jest.setTimeout(300_000);

let server: TestServer;
let owner: pg.Client;
let worker: WorkerProcess;
beforeAll(async () => {
  server = await aServer();
  owner = new pg.Client({ connectionString: server.database.ownerUrl });
  await owner.connect();
  worker = new WorkerProcess(server.database);
});
afterAll(async () => {
  await kill();
  await owner.end();
  await server.close();
});

async function kill(): Promise<void> {
  await worker.kill();
  await unlockJobs(owner);
}

test('[US-STA-04, US-ACT-12] a batch whose worker is killed again and again ends once for each person', async () => {
  const world = await aWorld(server);
  const { ask, rows } = world;
  await aCrowd(world, PEOPLE);
  worker.start();
  const { batch } = await prepare(ask, { matching: { filter: {} } }, { status: { status: 'SUSPENDED' } });
  await waitForBatch(ask, batch.id, 'DRAFT');
  await runPrepared(ask, batch.id);
  const stops: number[] = [];
  for (let kills = 0; kills < KILLS; kills += 1) {
    const before = (await batchOf(ask, batch.id)).processedCount as number;
    // The moment is another one each time: within a part, between two, or before the first.
    while ((await batchOf(ask, batch.id)).processedCount === before && before < PEOPLE && kills % 5 !== 4)
      await sleep(10);
    await sleep(Math.random() * 150);
    await kill();
    stops.push((await batchOf(ask, batch.id)).processedCount as number);
    worker.start();
  }

  const done = await waitForBatch(ask, batch.id, 'DONE');

  process.stderr.write(`Killed batch: ${KILLS} kills after ${stops.join(', ')} of ${PEOPLE} people.\n`);
  expect(done).toMatchObject({ selectedCount: PEOPLE, processedCount: PEOPLE, changedCount: PEOPLE, refusedCount: 0 });
  expect(
    await rows('SELECT outcome, count(*)::int FROM batch_items WHERE batch_id = $1 GROUP BY 1', [batch.id]),
  ).toEqual([{ outcome: 'changed', count: PEOPLE }]);
  const [once] = await rows(
    `SELECT count(*)::int AS changes, count(DISTINCT participant_id)::int AS people FROM status_changes WHERE operation_id = $1`,
    [batch.id],
  );
  expect(once).toEqual({ changes: PEOPLE, people: PEOPLE });
  const [versions] = await rows(
    `SELECT min(version) AS least, max(version) AS most, count(*) FILTER (WHERE account_status = 'deactivated')::int AS off
     FROM accounts WHERE user_type = 'apprentice'`,
  );
  expect(versions).toEqual({ least: 2, most: 2, off: PEOPLE });
  // Some of the kills fell into the middle.
  expect(stops.filter((stop) => stop > 0 && stop < PEOPLE).length).toBeGreaterThan(2);
});
