import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import pino from 'pino';
import { Seed } from '../../test/seed.ts';
import { TEST_SECRET } from '../../test/test-settings.ts';
import { aPostOffice, LETTER, PUBLIC_URL, type PostOffice } from '../features/mail/test-support/post-office.ts';
import { mailPartsOf } from '../mail-parts.ts';
import { NationalIdVault } from '../security/national-id-vault.ts';
import { startWork } from './work.ts';

jest.setTimeout(60_000);

let office: PostOffice;
let owner: pg.Client;
beforeAll(async () => {
  office = await aPostOffice();
  owner = new pg.Client({ connectionString: office.database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await office.close();
});

const aWorker = () =>
  startWork({
    databaseUrl: office.database.appUrl,
    log: pino({ level: 'silent' }),
    mail: mailPartsOf({
      secret: TEST_SECRET,
      publicUrl: PUBLIC_URL,
      smtpUrl: `smtp://127.0.0.1:${office.mailbox.port}`,
      mailFrom: 'no-reply@guild.example',
    }),
    vault: new NationalIdVault(TEST_SECRET),
    // Too late to help: what arrives in time came through the job queue.
    sweepMs: 60_000,
  });

const eventually = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  for (let tries = 0; !(await holds()); tries += 1) {
    if (tries > 100) throw new Error('It did not happen within ten seconds.');
    await sleep(100);
  }
};

test('a worker that runs as the app role hears of a new mail at once', async () => {
  const { tenantId } = await Seed.aTenant(office.database);
  const worker = await aWorker();
  await sleep(500);
  await office.post(tenantId, LETTER);
  await eventually(() => office.mailbox.received.length === 1);
  await worker.stop();

  expect(await office.mails(tenantId)).toMatchObject([{ state: 'sent' }]);
});

test('what waited while no worker ran is sent by the next one', async () => {
  const { tenantId } = await Seed.aTenant(office.database);
  await office.post(tenantId, LETTER, LETTER);
  const worker = await aWorker();
  await eventually(async () => (await office.mails(tenantId)).every(({ state }) => state === 'sent'));
  await worker.stop();
});

test('a job whose worker was killed is free within a minute, not after hours', async () => {
  const lock = `UPDATE graphile_worker._private_jobs SET locked_by = 'dead', locked_at = now() - interval '46 seconds' WHERE id = $1`;
  const { rows } = await owner.query<{ id: string }>(
    `SELECT id FROM graphile_worker.add_job('send_mails', run_at := now() + interval '1 hour')`,
  );
  await owner.query(lock, [rows[0]!.id]);
  const worker = await aWorker();
  const lockOf = async () =>
    (
      await owner.query<{ locked_by: string | null }>(
        'SELECT locked_by FROM graphile_worker._private_jobs WHERE id = $1',
        [rows[0]!.id],
      )
    ).rows[0]!.locked_by;
  await eventually(async () => (await lockOf()) === null);
  await worker.stop();
});

test('the app role can not change the tables of the job queue', async () => {
  await expect(
    office.database.pool.query('ALTER TABLE graphile_worker._private_jobs ADD COLUMN x int'),
  ).rejects.toThrow('owner');
  await expect(office.database.pool.query('DELETE FROM graphile_worker.migrations')).rejects.toThrow(
    'permission denied',
  );
});

test('mails of ninety days ago are forgotten, and those to people who were removed for good; what waits is not', async () => {
  const seed = await Seed.aTenant(office.database);
  const employer = await seed.anEmployer();
  const { id } = await seed.aStaffMember('supervisor', employer, { purged_at: new Date(), deleted_at: new Date() });
  const to = { kind: 'test', locale: 'en-US', to_email: 'x@example.org', to_name: 'X' };
  const long = new Date(Date.now() - 91 * 86_400_000);
  const aMail = (values: object) =>
    seed.insert('mails', { ...to, message_id: crypto.randomUUID(), state: 'sent', ...values });
  await aMail({ created_at: long });
  await aMail({ account_id: id });
  const kept = [
    await aMail({}),
    await aMail({ created_at: long, state: 'queued', next_attempt_at: new Date(Date.now() + 1e8) }),
  ];
  const worker = await aWorker();
  await owner.query(`SELECT graphile_worker.add_job('forget_old')`);
  await eventually(async () => (await office.mails(seed.tenantId)).length === 2);
  await worker.stop();

  expect((await office.mails(seed.tenantId)).map((mail) => mail.id).toSorted()).toEqual(kept.toSorted());
});
