// Drafts that nobody ran and data that nobody needs any more are forgotten every night.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import pino from 'pino';
import { Seed, type Account } from '../../test/seed.ts';
import { aDatabase, type TestDatabase } from '../../test/test-database.ts';
import { TEST_SECRET } from '../../test/test-settings.ts';
import { mailPartsOf } from '../mail-parts.ts';
import { NationalIdVault } from '../security/national-id-vault.ts';
import type { RunningJobs } from './run-jobs.ts';
import { startWork } from './work.ts';

jest.setTimeout(60_000);

let database: TestDatabase;
let owner: pg.Client;
let worker: RunningJobs;
let seed: Seed;
let actor: Account;
beforeAll(async () => {
  database = await aDatabase();
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  worker = await startWork({
    databaseUrl: database.appUrl,
    log: pino({ level: 'silent' }),
    mail: mailPartsOf({ secret: TEST_SECRET, publicUrl: 'http://localhost:4000' }),
    vault: new NationalIdVault(TEST_SECRET),
  });
});
afterAll(async () => {
  await worker.stop();
  await owner.end();
  await database.drop();
});
beforeEach(async () => {
  seed = await Seed.aTenant(database);
  actor = await seed.aStaffMember('regulator', await seed.anOrganization('regulator'));
});

const rows = async (sql: string): Promise<unknown[]> =>
  (await database.inTenant(seed.tenantId, (client) => client.query(sql))).rows;
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

/** Has the nightly job run, and waits for its end. */
async function forgetOld(): Promise<void> {
  await owner.query(`SELECT graphile_worker.add_job('forget_old', job_key := 'test')`);
  const isWaiting = async () => {
    const { rowCount } = await owner.query(`SELECT FROM graphile_worker.jobs WHERE key = 'test'`);
    return rowCount !== 0;
  };
  for (let tries = 0; await isWaiting(); tries += 1) {
    if (tries > 300) throw new Error('The job did not end within thirty seconds.');
    await sleep(100);
  }
}

/** An import with a part of its file, a line, a key and a word. */
async function anImport(name: string, values: object): Promise<void> {
  const some = { actor_id: actor.id, file_name: name, profile: 'participants', file_hash: Buffer.from('x'), ...values };
  const importId = await seed.insert('imports', some);
  const bytes = Buffer.from('sealed');
  await seed.insert('import_files', { import_id: importId, position: 0, bytes });
  await seed.insert('import_rows', { import_id: importId, line: 2, cells: bytes });
  await seed.insert('import_keys', { import_id: importId, line: 2, key: bytes });
  await seed.insert('import_words', { import_id: importId, key: 'k', field_id: 'sex', word: bytes });
}

const kept = (table: string) =>
  rows(`SELECT i.file_name FROM imports i WHERE EXISTS (SELECT FROM ${table} t WHERE t.import_id = i.id) ORDER BY 1`);

test('[US-MAN-13] files that nobody imported are forgotten after a month, halves of files after a day', async () => {
  await anImport('half', { file_hash: null, created_at: daysAgo(2) });
  await anImport('half of today', { file_hash: null });
  for (const state of ['reading', 'unreadable', 'mapping', 'checking', 'draft'])
    await anImport(`old ${state}`, { state, created_at: daysAgo(32) });
  await anImport('draft of this month', { state: 'draft', created_at: daysAgo(30) });
  await anImport('waits', { state: 'queued', created_at: daysAgo(32) });
  await forgetOld();

  const left = [{ file_name: 'draft of this month' }, { file_name: 'half of today' }, { file_name: 'waits' }];
  expect(await rows('SELECT file_name FROM imports ORDER BY 1')).toEqual(left);
  for (const table of ['import_files', 'import_rows', 'import_keys', 'import_words'])
    expect(await kept(table)).toEqual(left);
});

test("[UK-BULK-32] people's data of an import go when it can't be undone any more, its totals stay for 400 days", async () => {
  const done = { state: 'done', created_at: daysAgo(500) };
  await anImport('new', { ...done, finished_at: daysAgo(30) });
  await anImport('old', { ...done, finished_at: daysAgo(32) });
  const undoing = { undo_state: 'running', undo_id: crypto.randomUUID() };
  await anImport('being undone', { ...done, ...undoing, finished_at: daysAgo(32) });
  await anImport('ancient', { ...done, finished_at: daysAgo(401) });
  await forgetOld();

  const withData = [{ file_name: 'being undone' }, { file_name: 'new' }];
  expect(await rows('SELECT file_name FROM imports ORDER BY 1')).toEqual([...withData, { file_name: 'old' }]);
  expect(await kept('import_files')).toEqual(withData);
  expect(await kept('import_rows')).toEqual(withData);
});

test('[US-ACT-12] previews of batches that nobody ran are forgotten after two days, results after 400', async () => {
  const aBatch = async (name: string, values: object) => {
    const some = { actor_id: actor.id, kind: 'edit', change: JSON.stringify(name), state: 'draft', ...values };
    const batchId = await seed.insert('batches', some);
    await seed.insert('batch_items', { batch_id: batchId, position: 1, participant_id: actor.id });
  };
  await aBatch('old draft', { created_at: daysAgo(3) });
  await aBatch('old half', { state: 'preparing', created_at: daysAgo(3) });
  await aBatch('draft', { created_at: daysAgo(1) });
  await aBatch('waits', { state: 'queued', created_at: daysAgo(3) });
  await aBatch('result', { state: 'done', created_at: daysAgo(500), finished_at: daysAgo(399) });
  await aBatch('old result', { state: 'done', created_at: daysAgo(500), finished_at: daysAgo(401) });
  await forgetOld();

  expect(await rows(`SELECT change FROM batches ORDER BY change #>> '{}'`)).toEqual([
    { change: 'draft' },
    { change: 'result' },
    { change: 'waits' },
  ]);
  expect(await rows('SELECT batch_id FROM batch_items')).toHaveLength(3);
});
