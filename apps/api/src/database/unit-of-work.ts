import { randomUUID } from 'node:crypto';
import { QueryFailedError, type DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import type { PreparingClient } from './preparing-client.ts';
import { ReadBatch } from './read-batch.ts';
import { ReadQuery } from './read-query.ts';
import type { Beside } from './row-ids.ts';

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
  private reading: Promise<QueryRunner> | null = null;
  private writing: QueryRunner | null = null;
  private mayWrite: Promise<boolean> | true = true;
  private begun: Promise<unknown> = Promise.resolve();
  private readonly batch = new ReadBatch((text, values) => this.send(text, values));

  constructor(
    private readonly source: DataSource,
    private readonly scope: WorkScope,
    readonly operationId: string = randomUUID(),
  ) {
    // The scope becomes part of a statement's text; only a UUID may.
    if (![scope.tenantId, scope.actorId, operationId].every((id) => UUID.test(id)))
      throw new Error('A unit of work needs UUIDs.');
  }

  /** The manager to read with: that of the running write, otherwise of the operation's snapshot. */
  async manager(): Promise<EntityManager> {
    return (await this.runner()).manager;
  }

  private async runner(): Promise<QueryRunner> {
    if (this.writing) return this.writing;
    this.reading ??= this.begin('ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return this.reading;
  }

  // As `manager().query()` does, without its events, which nobody listens to.
  private async send<T>(text: string, values: unknown[]): Promise<T[]> {
    const client = (await (await this.runner()).connect()) as PreparingClient;
    try {
      return (await client.query(text, values)).rows as T[];
    } catch (error) {
      throw new QueryFailedError(text, values, error as Error);
    }
  }

  /** The rows of a SELECT. Reads of the same moment travel as one statement. */
  read<T>(text: string, values: readonly unknown[], beside?: Beside): Promise<T[]> {
    return this.batch.add<T>(text, values, beside);
  }

  /** A query to build, whose rows are read the same way. */
  query(): ReadQuery {
    return new ReadQuery(this.source, this.batch);
  }

  /** Where the scope is a guess: whether it was right, which every write waits for. */
  writeOnlyIf(isRight: Promise<boolean>): void {
    this.mayWrite = isRight;
  }

  /**
   * Runs `work` in a transaction and commits it, or rolls back when it throws or `keeps` says no.
   * Reads afterwards see the new state.
   */
  async write<T>(work: () => Promise<T>, keeps: (result: T) => boolean): Promise<T> {
    if (this.writing) throw new Error('Writes of one operation run one after the other.');
    if (!(await this.mayWrite)) throw new Error('The scope was a wrong guess.');
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
      await this.finish(runner, outcome);
    }
  }

  /** Ends the snapshot. Safe to call twice. */
  async end(): Promise<void> {
    this.batch.abandon();
    const reading = this.reading;
    this.reading = null;
    if (reading) await this.leave(await reading);
  }

  private async begin(mode: string): Promise<QueryRunner> {
    const runner = this.source.createQueryRunner();
    const client = (await runner.connect()) as PreparingClient;
    // One statement, because without parameters the driver sends several at once. The first read need not wait for it:
    // statements travel in a pipeline, and without the settings row-level security gives no rows.
    this.begun = client.query(`BEGIN ${mode}; SELECT ${this.settings()}`);
    this.begun.catch(() => undefined);
    return runner;
  }

  private settings(): string {
    const { tenantId, actorId, channel } = this.scope;
    const settings = { tenant_id: tenantId, actor_id: actorId, operation_id: this.operationId, channel };
    return Object.entries(settings)
      .map(([name, value]) => `set_config('app.${name}', '${value}', true)`)
      .join(', ');
  }

  /** Gives the connection of a snapshot back. */
  private async leave(runner: QueryRunner): Promise<void> {
    try {
      await this.begun;
      await ((await runner.connect()) as PreparingClient).endReading();
    } finally {
      await runner.release();
    }
  }

  /** Ends a transaction and gives its connection back. Throws when it never began: what it read was nothing. */
  private async finish(runner: QueryRunner, how: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    try {
      await this.begun;
      await runner.query(how);
    } finally {
      await runner.release();
    }
  }
}
