import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

export type Channel = 'app' | 'api' | 'import' | 'job' | 'seed';

/** On whose behalf statements run: row-level security and the audit triggers read it from the transaction. */
export interface WorkScope {
  readonly tenantId: string;
  readonly actorId: string;
  readonly channel: Channel;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * The database work of one operation. Reads share one read-only snapshot that starts with the first read; each write runs
 * in a transaction of its own. Both carry the scope as transaction-local settings, so a pooled connection never keeps it.
 */
export class UnitOfWork {
  readonly operationId = randomUUID();
  private reading: Promise<QueryRunner> | null = null;
  private writing: QueryRunner | null = null;

  constructor(
    private readonly source: DataSource,
    private readonly scope: WorkScope,
  ) {
    // The scope becomes part of a statement's text; only a UUID may.
    if (!UUID.test(scope.tenantId) || !UUID.test(scope.actorId)) throw new Error('A unit of work needs UUIDs.');
  }

  /** The manager to read with: that of the running write, otherwise of the operation's snapshot. */
  async manager(): Promise<EntityManager> {
    if (this.writing) return this.writing.manager;
    this.reading ??= this.begin('ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return (await this.reading).manager;
  }

  /**
   * Runs `work` in a transaction and commits it, or rolls back when it throws or `keeps` says no.
   * Reads afterwards see the new state.
   */
  async write<T>(work: () => Promise<T>, keeps: (result: T) => boolean): Promise<T> {
    if (this.writing) throw new Error('Writes of one operation run one after the other.');
    await this.end();
    const runner = await this.begin('');
    this.writing = runner;
    let outcome: 'COMMIT' | 'ROLLBACK' = 'ROLLBACK';
    try {
      const result = await work();
      outcome = keeps(result) ? 'COMMIT' : 'ROLLBACK';
      return result;
    } finally {
      this.writing = null;
      await finish(runner, outcome);
    }
  }

  /** Ends the snapshot. Safe to call twice. */
  async end(): Promise<void> {
    const reading = this.reading;
    this.reading = null;
    if (reading) await finish(await reading, 'COMMIT');
  }

  private async begin(mode: string): Promise<QueryRunner> {
    const runner = this.source.createQueryRunner();
    await runner.connect();
    queueUp(runner);
    try {
      // One round trip: without parameters the driver sends several statements at once.
      await runner.query(`BEGIN ${mode}; SELECT ${this.settings()}`);
      return runner;
    } catch (error) {
      await runner.release();
      throw error;
    }
  }

  private settings(): string {
    const { tenantId, actorId, channel } = this.scope;
    const settings = { tenant_id: tenantId, actor_id: actorId, operation_id: this.operationId, channel };
    return Object.entries(settings)
      .map(([name, value]) => `set_config('app.${name}', '${value}', true)`)
      .join(', ');
  }
}

async function finish(runner: QueryRunner, how: 'COMMIT' | 'ROLLBACK'): Promise<void> {
  try {
    await runner.query(how);
  } finally {
    await runner.release();
  }
}

/** Loaders ask side by side, but a connection answers one statement at a time: each waits for the one before it. */
function queueUp(runner: QueryRunner): void {
  const query = runner.query.bind(runner) as (...args: unknown[]) => Promise<unknown>;
  let last: Promise<unknown> = Promise.resolve();
  runner.query = ((...args: unknown[]) => {
    const next = last.then(() => query(...args));
    last = next.catch(() => undefined);
    return next;
  }) as typeof runner.query;
}
