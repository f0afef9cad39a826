import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { aBatchWorker, runToEnd } from '../../../test/batches.ts';
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

const download = (id: string, cookie: string) =>
  server.server.http.inject({ url: `/downloads/batches/${id}.csv`, headers: { cookie } });

async function aFinishedBatch() {
  const world = await aWorld(server);
  const people = [
    await world.aPerson({ account: { given_name: '=1+1', family_name: 'Rye, "Oat"', reference_number: 'R-1' } }),
    await world.aPerson({ enrollment: { program_status: 'suspended' } }),
  ];
  const selection = { ids: people.map(({ id }) => id) };
  const batch = await runToEnd(world.ask, selection, { status: { status: 'SUSPENDED' } });
  return { ...world, batch };
}

test('[US-ACT-12] the result of a batch is a file with a row for each person, harmless to spreadsheets', async () => {
  const { batch, viewer } = await aFinishedBatch();
  const { statusCode, headers, body } = await download(batch.id, await server.signIn(viewer));

  expect(statusCode).toBe(200);
  expect(headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8', 'cache-control': 'no-store' });
  const lines = body.split('\r\n');
  expect(lines[0]).toBe('\uFEFFposition,reference_number,family_name,given_name,outcome,reason,explanation,fields');
  expect(lines).toHaveLength(4);
  expect(body).toContain(`R-1,"Rye, ""Oat""",'=1+1,changed`);
});

test('nobody else gets it, and a foreign batch looks like one that is not there', async () => {
  const { batch, seed, sponsor } = await aFinishedBatch();
  const other = await seed.aStaffMember('sponsor', sponsor);
  const cookie = await server.signIn(other);
  const [foreign, unknown, unreadable, anonymous] = await Promise.all([
    download(batch.id, cookie),
    download('019b76da-a800-7766-8e79-6c73e6020188', cookie),
    download('%00', cookie),
    download(batch.id, ''),
  ]);

  expect(foreign.statusCode).toBe(404);
  expect([unknown, unreadable, anonymous].map(({ statusCode }) => statusCode)).toEqual([404, 404, 404]);
  expect(unknown.body.length).toBe(foreign.body.length);
});
