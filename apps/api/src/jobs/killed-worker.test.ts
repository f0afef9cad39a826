// A real worker process is killed again and again, mostly at the worst moment: when the mail server has taken a message and
// the outbox doesn't know it yet.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { Seed } from '../../test/seed.ts';
import { WorkerProcess } from '../../test/worker-process.ts';
import { aPostOffice, LETTER, type PostOffice } from '../features/mail/test-support/post-office.ts';

const KILLS = 30;
const MAILS_FOR_EACH = 3;

// A minute, on a machine with nothing else to do.
jest.setTimeout(900_000);

let office: PostOffice;
let worker: WorkerProcess;
beforeAll(async () => {
  office = await aPostOffice();
  const { database, mailbox } = office;
  const mail = { SMTP_URL: `smtp://127.0.0.1:${mailbox.port}`, MAIL_FROM: 'no-reply@guild.example' };
  worker = new WorkerProcess(database, mail);
});
afterAll(async () => {
  await worker.kill();
  await office.close();
});

const anotherLetter = () => ({ ...LETTER, to: { ...LETTER.to, email: `${randomUUID()}@example.org` } });

/**
 * Starts a worker, lets it send one mail and kills it at the second: when that was taken but not noted, or a moment after the
 * worker heard of it.
 */
async function killOnce(isBeforeNote: boolean, momentMs: number): Promise<void> {
  const { mailbox } = office;
  const gone = new Promise<void>((resolve) => {
    let taken = 0;
    mailbox.onTaken = async () => {
      taken += 1;
      if (taken < 2) return;
      mailbox.onTaken = () => Promise.resolve();
      if (!isBeforeNote) return void setTimeout(() => void worker.kill().then(resolve), momentMs);
      await worker.kill();
      resolve();
    };
  });
  worker.start();
  await gone;
}

/** How long the claims of the dead still last. */
async function longestClaim(tenantId: string): Promise<number> {
  const { rows } = await office.database.inTenant(tenantId, (client) =>
    client.query<{ seconds: number }>(
      `SELECT coalesce(max(extract(epoch FROM claimed_until - now())), 0)::float AS seconds FROM mails WHERE state = 'queued'`,
    ),
  );
  return rows[0]!.seconds;
}

test('thirty kills lose no mail, and double only what was in flight, under the same Message-ID', async () => {
  const { tenantId } = await Seed.aTenant(office.database);
  const claims: number[] = [];
  for (let kills = 0; kills < KILLS; kills += 1) {
    await office.post(tenantId, ...Array.from({ length: MAILS_FOR_EACH }, anotherLetter));
    await killOnce(kills % 3 !== 0, kills / 3);
    claims.push(await longestClaim(tenantId));
    // The claims of the dead end by themselves; the test does not wait for it.
    await office.database.inTenant(tenantId, (client) => client.query('UPDATE mails SET claimed_until = NULL'));
  }
  worker.start();
  for (let waited = 0; (await office.mails(tenantId)).some(({ state }) => state !== 'sent'); waited += 1) {
    if (waited > 600) throw new Error('The mails were not sent within a minute.');
    await sleep(100);
  }

  const rows = await office.mails(tenantId);
  const received = office.mailbox.received.map(({ mail }) => mail.messageId!.slice(1, -1));
  const lost = rows.filter(({ message_id }) => !received.includes(message_id));
  const doubled = received.length - new Set(received).size;
  process.stderr.write(
    `Killed workers: ${KILLS} kills, ${rows.length} mails, ${lost.length} lost, ${doubled} doubled.\n`,
  );
  expect(lost).toEqual([]);
  // Whatever came twice came under the Message-ID of its row.
  expect(new Set(received)).toEqual(new Set(rows.map(({ message_id }) => message_id)));
  // Two of three kills fall between sending and noting; each doubles the one mail in flight.
  expect(doubled).toBeGreaterThanOrEqual((KILLS / 3) * 2);
  expect(doubled).toBeLessThanOrEqual(KILLS);
  expect(Math.max(...claims)).toBeGreaterThan(0);
  expect(Math.max(...claims)).toBeLessThanOrEqual(60);
});
