import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { createDataSource } from '../database/data-source.ts';
import {
  CLAIM_SECONDS,
  postReminders,
  QueueRepository,
  sendDueMails,
  type DeliveryParts,
  type MailParts,
} from '../features/mail/index.ts';
import { purgeDeletedAccounts } from '../features/accounts/purge-deleted-accounts.ts';
import { returnSuspended } from '../features/participants/returns/return-suspended.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { runJobs, type RunningJobs } from './run-jobs.ts';

export interface WorkOptions {
  /** Connects as guildhall_app. */
  readonly databaseUrl: string;
  readonly log: Logger;
  readonly mail: MailParts;
  readonly claimSeconds?: number;
  /** How often the outbox is looked through, whatever the job queue says. */
  readonly sweepMs?: number;
  readonly waits?: DeliveryParts['waits'];
  readonly now?: () => Date;
}

const A_DAY = 24 * 60 * 60 * 1000;
/** Longer than any invitation works and any period that a letter is sent once in. */
const MAIL_KEPT_DAYS = 90;
/** In UTC; what was missed within a day while nothing ran is made up for. */
const SCHEDULE = [
  { task: 'post_reminders', match: '7 * * * *', options: { backfillPeriod: A_DAY, maxAttempts: 5 } },
  // Just after midnight, and again every hour: a seat may have become free.
  { task: 'return_suspended', match: '3 * * * *', options: { backfillPeriod: A_DAY, maxAttempts: 5 } },
  { task: 'forget_old', match: '23 3 * * *', options: { backfillPeriod: A_DAY, maxAttempts: 5 } },
];
const SWEEP_MS = 10_000;
const POOL_SIZE = 4;

/** Does the work that nobody waits for, until it is told to stop. */
export async function startWork(options: WorkOptions): Promise<RunningJobs> {
  const { databaseUrl, log, mail, claimSeconds = CLAIM_SECONDS, sweepMs = SWEEP_MS, now = () => new Date() } = options;
  const source = await createDataSource({ url: databaseUrl, poolSize: POOL_SIZE }).initialize();
  let isStopping = false;
  const parts: DeliveryParts = {
    ...mail,
    queue: new QueueRepository(source, claimSeconds),
    log,
    isStopping: () => isStopping,
    ...(options.waits ? { waits: options.waits } : {}),
  };
  // A worker has one mail in flight: when it is killed, at most that one comes twice. More workers send more.
  const sendMails = oneAtATime(() => sendDueMails(parts));
  const jobs = await runJobs({
    databaseUrl,
    log,
    tasks: {
      send_mails: sendMails,
      post_reminders: () => postReminders({ queue: parts.queue, mailHost: new URL(mail.publicUrl).hostname, now }),
      return_suspended: () => returnSuspended({ queue: parts.queue, mailHost: new URL(mail.publicUrl).hostname, now }),
      forget_old: async (_payload, helpers) => {
        await purgeDeletedAccounts(helpers as unknown as Pick<Pool, 'query'>, now());
        await parts.queue.forgetBefore(new Date(now().getTime() - MAIL_KEPT_DAYS * A_DAY));
      },
    },
    schedule: SCHEDULE,
  });
  const sweep = sweeper(sendMails, sweepMs, log);
  return {
    stop: async () => {
      isStopping = true;
      await sweep.stop();
      await jobs.stop();
      await source.destroy();
    },
  };
}

/** Repeats `work`, with a pause between the end of one round and the next. */
function sweeper(work: () => Promise<void>, pauseMs: number, log: Logger): RunningJobs {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let round = Promise.resolve();
  const begin = () => {
    round = work()
      .catch((error: unknown) => log.warn({ name: (error as Error).name }, 'Looking through the outbox failed.'))
      .then(() => {
        if (!isStopped) timer = setTimeout(begin, pauseMs);
      });
  };
  begin();
  return {
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await round;
    },
  };
}
