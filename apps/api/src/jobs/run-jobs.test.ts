import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pino from 'pino';
import { aDatabase, type TestDatabase } from '../../test/test-database.ts';
import { runJobs } from './run-jobs.ts';

const ROUNDS = 10;

let database: TestDatabase;
beforeAll(async () => {
  database = await aDatabase();
});
afterAll(() => database.drop());

test('a job that ends while its worker stops is off the queue', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const begun = Promise.withResolvers<void>();
    const end = Promise.withResolvers<void>();
    const worker = await runJobs({
      databaseUrl: database.appUrl,
      log: pino({ level: 'silent' }),
      tasks: {
        probe: () => {
          begun.resolve();
          return end.promise;
        },
      },
      schedule: [],
    });
    await database.pool.query(`SELECT graphile_worker.add_job('probe')`);
    await begun.promise;
    const stopped = worker.stop();
    end.resolve();
    await stopped;
  }

  const { rows } = await database.pool.query('SELECT id FROM graphile_worker.jobs');

  expect(rows).toEqual([]);
});
