import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { aBatchWorker, prepare, runPrepared, waitForBatch } from '../../../test/batches.ts';
import { aCrowd } from '../../../test/crowd.ts';
import { run, tally } from '../../../test/operations.ts';
import { aServer, type TestServer } from '../../../test/test-server.ts';
import { aWorld } from '../../../test/world.ts';
import type { RunningJobs } from '../../jobs/run-jobs.ts';

jest.setTimeout(120_000);
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

const INACTIVE = { accountStatus: 'deactivated', programStatus: 'suspended' };
const ACTIVATE = { status: { status: 'ACTIVE' } };

test('[US-SEAT-05] batches of 200 activations side by side, and single ones beside them, share the last 10 seats exactly', async () => {
  const world = await aWorld(server, { seatLimit: 10 });
  const { ask, rows } = world;
  const groups = [];
  for (const name of ['Ash', 'Birch', 'Cedar', 'Dogwood']) groups.push(await aCrowd(world, 200, { ...INACTIVE, name }));
  const single = await aCrowd(world, 20, { ...INACTIVE, name: 'Elm' });
  const batches = await Promise.all(
    groups.map(async (ids) => (await prepare(ask, { ids }, ACTIVATE)).batch.id as string),
  );

  await Promise.all(
    batches.map((id, index) => runPrepared(ask, id, index % 2 === 0 ? 'AS_MANY_AS_FIT' : 'ALL_OR_NONE')),
  );
  const alone = await Promise.all(
    single.map((participantId) =>
      run(ask, 'changeProgramStatus', {
        participantId,
        version: 1,
        status: 'ACTIVE',
        effectiveDate: new Date().toISOString().slice(0, 10),
      }),
    ),
  );
  const ended = await Promise.all(batches.map((id) => waitForBatch(ask, id, 'DONE')));

  const inBatches = ended.reduce((sum, batch) => sum + (batch.changedCount as number), 0);
  const byHand = tally(alone.map(({ __typename }) => __typename as string))['ParticipantSaved'] ?? 0;
  expect(inBatches + byHand).toBe(10);
  expect(
    await rows(`SELECT count(*)::int FROM accounts WHERE user_type = 'apprentice' AND account_status = 'active'`),
  ).toEqual([{ count: 10 }]);
  for (const batch of ended) {
    expect(batch.changedCount + batch.refusedCount).toBe(200);
    expect(batch.reasons).toEqual(
      batch.refusedCount === 0 ? [] : [{ outcome: 'REFUSED', code: 'no_free_seat', count: batch.refusedCount }],
    );
  }
  expect(ended.filter((_, index) => index % 2 === 1).map(({ changedCount }) => changedCount)).toEqual([0, 0]);
});

test('[US-SEAT-05] seats of a batch that changes all are nobody else’s while it runs', async () => {
  const world = await aWorld(server, { seatLimit: 300 });
  const { ask, rows } = world;
  const all = await aCrowd(world, 300, { ...INACTIVE, name: 'Fir' });
  const others = await aCrowd(world, 30, { ...INACTIVE, name: 'Gum' });
  const first = (await prepare(ask, { ids: all }, ACTIVATE)).batch.id as string;
  await waitForBatch(ask, first, 'DRAFT');
  const second = (await prepare(ask, { ids: others }, ACTIVATE)).batch.id as string;

  await runPrepared(ask, first, 'ALL_OR_NONE');
  await waitForBatch(ask, first, 'RUNNING', 'DONE');
  await runPrepared(ask, second);

  expect(await waitForBatch(ask, second, 'DONE')).toMatchObject({ changedCount: 0, refusedCount: 30 });
  expect(await waitForBatch(ask, first, 'DONE')).toMatchObject({ changedCount: 300, refusedCount: 0 });
  expect(
    await rows(`SELECT count(*)::int FROM accounts WHERE user_type = 'apprentice' AND account_status = 'active'`),
  ).toEqual([{ count: 300 }]);
});
