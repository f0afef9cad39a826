// A worker in a process of its own, to be killed. It runs what the last build made.
import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type pg from 'pg';

const WORKER = path.resolve(import.meta.dirname, '../dist/commands/worker.js');
/** For a server that is to open what the worker sealed, and the other way round. */
export const WORKER_SECRET = 'Zx81kQ-vm20Lr-77aPq-0bNtE-wy5Hc-9fGd2';

export class WorkerProcess {
  private child: ChildProcess | null = null;

  constructor(
    private readonly database: { readonly ownerUrl: string; readonly appUrl: string },
    private readonly more: Readonly<Record<string, string>> = {},
  ) {}

  start(): void {
    this.child = spawn(process.execPath, [WORKER], {
      env: {
        PATH: process.env['PATH'],
        GUILDHALL_MODE: 'test',
        SECRET: WORKER_SECRET,
        DATABASE_URL: this.database.ownerUrl,
        APP_DATABASE_URL: this.database.appUrl,
        ...this.more,
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }

  /** As a power cut would: nothing in the process hears of it. */
  async kill(): Promise<void> {
    const dying = this.child;
    this.child = null;
    if (!dying || dying.exitCode !== null || dying.signalCode !== null) return;
    const gone = new Promise((resolve) => dying.once('exit', resolve));
    dying.kill('SIGKILL');
    await gone;
  }
}

/** Gives back the jobs of dead workers. Another worker does it when their heart has stopped for 45 seconds; tests don't wait for that. */
export async function unlockJobs(owner: pg.Client): Promise<void> {
  await owner.query(
    `SELECT graphile_worker.force_unlock_workers(ids) FROM (SELECT array_agg(DISTINCT locked_by) AS ids
       FROM graphile_worker._private_jobs WHERE locked_by IS NOT NULL) dead WHERE ids IS NOT NULL`,
  );
}
