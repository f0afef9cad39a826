import type { JobHelpers, TaskList } from 'graphile-worker';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { createDataSource } from '../database/data-source.ts';
import { UnitOfWork } from '../database/unit-of-work.ts';
import {
  CLAIM_SECONDS,
  postReminders,
  QueueRepository,
  sendDueMails,
  type DeliveryParts,
  type MailParts,
} from '../features/mail/index.ts';
import {
  BATCH_ATTEMPTS,
  forgetBatches,
  giveUpBatch,
  workOnBatch,
  type BatchTask,
  type BatchWorkParts,
} from '../features/batches/index.ts';
import { forgetExports } from '../features/exports/index.ts';
import {
  forgetImports,
  giveUpImport,
  IMPORT_ATTEMPTS,
  workOnImport,
  type ImportTask,
} from '../features/imports/index.ts';
import { purgeDeletedAccounts } from '../features/accounts/purge-deleted-accounts.ts';
import { returnSuspended } from '../features/participants/returns/return-suspended.ts';
import { seatsToWatch, warnOfSeats } from '../features/seats/index.ts';
import type { ServerParts } from '../request-services.ts';
import type { NationalIdVault } from '../security/national-id-vault.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { runJobs, type RunningJobs } from './run-jobs.ts';

export interface WorkOptions {
  /** Connects as guildhall_app. */
  readonly databaseUrl: string;
  readonly log: Logger;
  readonly mail: MailParts;
  readonly vault: NationalIdVault;
  readonly claimSeconds?: number;
  /** How often the outbox is looked through, whatever the job queue says. */
  readonly sweepMs?: number;
  readonly waits?: DeliveryParts['waits'];
  readonly now?: () => Date;
}

const A_DAY = 24 * 60 * 60 * 1000;
/** Longer than any invitation works and any period that a letter is sent once in. */
const MAIL_KEPT_DAYS = 90;
/** A preview that nobody ran. */
const DRAFT_KEPT_DAYS = 2;
/** Files with their lines: as long as they can be undone, and a day. */
const IMPORT_KEPT_DAYS = 31;
const RESULT_KEPT_DAYS = 400;
/** In UTC; what was missed within a day while nothing ran is made up for. */
const SCHEDULE = [
  { task: 'post_reminders', match: '7 * * * *', options: { backfillPeriod: A_DAY, maxAttempts: 5 } },
  // Just after midnight, and again every hour: a seat may have become free.
  { task: 'return_suspended', match: '3 * * * *', options: { backfillPeriod: A_DAY, maxAttempts: 5 } },
  { task: 'warn_of_seats', match: '* * * * *', options: { maxAttempts: 1 } },
  { task: 'forget_old', match: '23 3 * * *', options: { backfillPeriod: A_DAY, maxAttempts: 5 } },
];
/** After which failures in a row a batch is given up: they last about four minutes. */
const MOST_FAILURES = 8;
const SWEEP_MS = 10_000;
const POOL_SIZE = 4;

/** Does the work that nobody waits for, until it is told to stop. */
export async function startWork(options: WorkOptions): Promise<RunningJobs> {
  const { databaseUrl, log, mail, sweepMs = SWEEP_MS, now = () => new Date() } = options;
  const source = await createDataSource({ url: databaseUrl, poolSize: POOL_SIZE }).initialize();
  let isStopping = false;
  const parts: DeliveryParts = {
    ...mail,
    queue: new QueueRepository(source, options.claimSeconds ?? CLAIM_SECONDS),
    log,
    isStopping: () => isStopping,
    ...(options.waits ? { waits: options.waits } : {}),
  };
  // A worker has one mail in flight: when it is killed, at most that one comes twice. More workers send more.
  const sendMails = oneAtATime(() => sendDueMails(parts));
  const batches: BatchWorkParts = {
    unitOfWork: (scope, operationId) => new UnitOfWork(source, scope, operationId),
    server: serverPartsOf(options),
    isStopping: () => isStopping,
  };
  const jobs = await runJobs({
    databaseUrl,
    log,
    tasks: tasksOf({ sendMails, queue: parts.queue, batches, source, mailHost: new URL(mail.publicUrl).hostname, now }),
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

interface TaskParts {
  readonly sendMails: () => Promise<void>;
  readonly queue: QueueRepository;
  readonly batches: BatchWorkParts;
  readonly source: Parameters<typeof seatsToWatch>[0];
  readonly mailHost: string;
  readonly now: () => Date;
}

function tasksOf({ sendMails, queue, batches, source, mailHost, now }: TaskParts): TaskList {
  return {
    send_mails: sendMails,
    run_batch: (payload, helpers) => runBatchJob(batches, payload as BatchTask, helpers),
    run_import: (payload, helpers) => runImportJob(batches, payload as ImportTask, helpers),
    post_reminders: () => postReminders({ queue, mailHost, now }),
    return_suspended: () => returnSuspended({ queue, mailHost, now }),
    warn_of_seats: () => warnOfSeats({ watched: () => seatsToWatch(source), queue, mailHost, now }),
    forget_old: async (_payload, helpers) => {
      const database = helpers as unknown as Pick<Pool, 'query'>;
      const daysAgo = (days: number) => new Date(now().getTime() - days * A_DAY);
      await purgeDeletedAccounts(database, now());
      await queue.forgetBefore(daysAgo(MAIL_KEPT_DAYS));
      await forgetExports(database, daysAgo(1));
      await forgetImports(database, {
        parts: daysAgo(1),
        data: daysAgo(IMPORT_KEPT_DAYS),
        totals: daysAgo(RESULT_KEPT_DAYS),
      });
      await forgetBatches(database, { drafts: daysAgo(DRAFT_KEPT_DAYS), results: daysAgo(RESULT_KEPT_DAYS) });
    },
  };
}

function serverPartsOf({ mail, vault, now = () => new Date() }: WorkOptions): ServerParts {
  return { vault, links: mail.links, publicUrl: mail.publicUrl, mailParts: mail, showsKeptLinks: false, now };
}

const runBatchJob = (parts: BatchWorkParts, task: BatchTask, helpers: JobHelpers): Promise<void> =>
  tryAgain('run_batch', task, BATCH_ATTEMPTS, helpers, {
    work: () => workOnBatch(parts, task),
    giveUp: () => giveUpBatch(parts, task),
  });

const runImportJob = (parts: BatchWorkParts, task: ImportTask, helpers: JobHelpers): Promise<void> =>
  tryAgain('run_import', task, IMPORT_ATTEMPTS, helpers, {
    work: () => workOnImport(parts, task),
    giveUp: () => giveUpImport(parts, task),
  });

/** What fails again and again is given up; what is told to stop waits for the next worker. */
async function tryAgain(
  name: string,
  task: BatchTask | ImportTask,
  maxAttempts: number,
  { addJob }: JobHelpers,
  { work, giveUp }: { readonly work: () => Promise<boolean>; readonly giveUp: () => Promise<void> },
): Promise<void> {
  const again = (failures: number, seconds: number) =>
    addJob(name, { ...task, failures }, { maxAttempts, runAt: new Date(Date.now() + seconds * 1000) });
  try {
    if (!(await work())) await again(task.failures ?? 0, 0);
  } catch (error) {
    // Counted here: as an attempt the queue counts each kill of a worker too, and a kill is no failure.
    const failures = (task.failures ?? 0) + 1;
    if (failures < MOST_FAILURES) await again(failures, 2 ** failures);
    else await giveUp();
    throw error;
  }
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
