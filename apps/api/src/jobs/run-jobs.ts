import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  Logger as JobLogger,
  parseCronItems,
  run,
  type CronItem,
  type TaskList,
  type WorkerEvents,
} from 'graphile-worker';
import pg from 'pg';
import type { Logger } from 'pino';
import { listened } from '../database/listened-pool.ts';
import { Heartbeat } from './heartbeat.repository.ts';

export interface RunningJobs {
  /** Waits for the jobs that run; no new one is begun. */
  stop(): Promise<void>;
}

export interface JobOptions {
  /** Connects as guildhall_app. */
  readonly databaseUrl: string;
  readonly log: Logger;
  readonly tasks: TaskList;
  readonly schedule: CronItem[];
}

const CONCURRENCY = 3;

/** Runs jobs in this process until it is told to stop. Several processes share the work. */
export async function runJobs({ databaseUrl, log, tasks, schedule }: JobOptions): Promise<RunningJobs> {
  const complain = (error: unknown) => log.warn({ name: (error as Error).name }, 'The job queue lost its database.');
  // One connection listens for new jobs, one beats.
  const pool = listened(
    new pg.Pool({ connectionString: databaseUrl, max: CONCURRENCY + 2, connectionTimeoutMillis: 10_000 }),
    complain,
  );
  const events: WorkerEvents = new EventEmitter();
  const heartbeat = new Heartbeat(pool, complain);
  heartbeat.start(events);
  const runner = await run({
    pgPool: pool,
    events,
    concurrency: CONCURRENCY,
    noHandleSignals: true,
    taskList: tasks,
    parsedCronItems: parseCronItems(schedule),
    logger: jobLogger(log),
  });
  // A runner that gives up rejects; whoever stops it hears of it.
  runner.promise.catch(complain);
  const stop = async () => {
    heartbeat.stop();
    await runner.stop();
    // The library writes the end of a job down without waiting for it; a pool that is ending serves nobody any more, and the job
    // would be run once more.
    do await sleep(10);
    while (pool.waitingCount > 0);
    await pool.end();
  };
  return { stop };
}

// Messages of the library may quote payloads and errors; only what went wrong by kind is kept.
function jobLogger(log: Logger): JobLogger {
  return new JobLogger((scope) => (level) => {
    if (level === 'error' || level === 'warning')
      log.warn({ task: scope.taskIdentifier, level }, 'A job had a problem.');
  });
}
