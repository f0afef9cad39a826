import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import type { RunningSettings } from '../env.ts';
import type { RunningJobs } from './run-jobs.ts';

/** What the thread is given: all of it can be copied. */
export interface WorkThreadData {
  /** Connects as guildhall_app. */
  readonly databaseUrl: string;
  readonly settings: Pick<
    RunningSettings,
    'secret' | 'publicUrl' | 'smtpUrl' | 'mailFrom' | 'smtpAllowInternal' | 'logLevel'
  >;
}

/**
 * Its new objects: as much as an import makes within a few parts. By default they would take several times as much, which the
 * thread that answers people has already.
 */
const YOUNG_MB = 16;

/**
 * Does the work that nobody waits for in a thread of its own, so that whoever waits for an answer waits neither for a part of an
 * import nor for its garbage. An error that nobody has caught there ends the process, as one here does.
 */
export async function startWorkApart(data: WorkThreadData): Promise<RunningJobs> {
  const file = new URL('./work-thread.js', import.meta.url);
  // The threads that read files and compress for all of the process are made at their first use, with the priority of whoever it is.
  await stat(file);
  const thread = new Worker(file, {
    workerData: data,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  thread.on('error', (error) => {
    throw error;
  });
  await once(thread, 'message');
  return {
    stop: async () => {
      const end = once(thread, 'exit');
      thread.postMessage('stop');
      await end;
    },
  };
}
