import type { Job, WorkerEvents } from 'graphile-worker';
import type pg from 'pg';

const BEAT_SECONDS = 15;
/** Three beats missed: the worker is dead. */
const DEAD_AFTER_SECONDS = BEAT_SECONDS * 3;

/**
 * Keeps the locks of running jobs young, and frees those that have grown old. By itself graphile-worker would hold the job of
 * a worker that was killed for four hours.
 */
export class Heartbeat {
  private readonly running = new Set<string>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly pool: pg.Pool,
    private readonly onError: (error: unknown) => void,
  ) {}

  /** Follows the jobs of this process, and beats from now on. */
  start(events: WorkerEvents): void {
    events.on('job:start', ({ job }: { job: Job }) => void this.running.add(job.id));
    events.on('job:complete', ({ job }: { job: Job }) => void this.running.delete(job.id));
    this.timer = setInterval(() => void this.beat(), BEAT_SECONDS * 1000);
    void this.beat();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private async beat(): Promise<void> {
    try {
      await this.pool.query('UPDATE graphile_worker._private_jobs SET locked_at = now() WHERE id = ANY($1)', [
        [...this.running],
      ]);
      await this.pool.query(
        `SELECT graphile_worker.force_unlock_workers(ids) FROM (
           SELECT array_agg(DISTINCT locked_by) AS ids FROM graphile_worker._private_jobs
           WHERE locked_at < now() - make_interval(secs => $1)) dead WHERE ids IS NOT NULL`,
        [DEAD_AFTER_SECONDS],
      );
    } catch (error) {
      this.onError(error);
    }
  }
}
