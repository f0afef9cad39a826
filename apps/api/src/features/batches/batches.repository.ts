import type { BatchState, SeatChoice } from '@guildhall/domain';
import { batchScope } from '../../access/batch-scope.ts';
import { ScopedRepository } from '../../database/scoped-repository.ts';
import type { Ids } from '../../database/row-ids.ts';
import type { Page } from '../../graphql/connection.ts';
import { readPage, type PageRequest, type SortTerm } from '../../graphql/keyset.ts';
import { asUuid, asUuids } from '../../graphql/uuid.ts';
import type { SqlOfPeople } from './people-of-batch.ts';
import type { BatchChangeData, BatchItemOutcome, BatchRow } from './batch-row.ts';

const SELECT = `SELECT b.tenant_id AS "tenantId", b.id, b.actor_id AS "actorId", b.kind, b.change, b.state, b.seats,
    b.undoes_id AS "undoesId", b.retries_id AS "retriesId", undo.id AS "undoneById", undo.id IS NOT NULL AS "isUndone", b.selected_count AS "selectedCount",
    b.processed_count AS "processedCount", b.changed_count AS "changedCount", b.unchanged_count AS "unchangedCount",
    b.refused_count AS "refusedCount", b.reversed_count AS "reversedCount", b.kept_count AS "keptCount",
    b.failed_count AS "failedCount", b.seats_needed AS "seatsNeeded", b.seats_freed AS "seatsFreed",
    b.seats_reserved AS "seatsReserved", b.created_at AS "createdAt", b.started_at AS "startedAt", b.finished_at AS "finishedAt"
  FROM batches b LEFT JOIN batches undo ON undo.tenant_id = b.tenant_id AND undo.undoes_id = b.id AND undo.retries_id IS NULL
  WHERE b.tenant_id = :tenantId`;

// Ids carry their time.
const NEWEST_FIRST: readonly SortTerm[] = [{ name: 'id', expression: 'p.id', type: 'uuid', direction: 'desc' }];

/** Each kill of a worker costs an attempt, and no number of them may end a batch half-way. */
export const BATCH_ATTEMPTS = 10_000;

type NewBatch = Pick<BatchRow, 'kind' | 'state' | 'undoesId' | 'retriesId'> & {
  readonly change: BatchChangeData;
  readonly seats?: SeatChoice;
};

const COUNTS = ['processed', 'changed', 'unchanged', 'refused', 'reversed', 'kept', 'failed'] as const;
export type BatchCounts = Readonly<Record<(typeof COUNTS)[number], number>>;

/** The batches of the viewer. */
export class BatchesRepository extends ScopedRepository {
  private visible() {
    return this.visibleRows(SELECT, batchScope(this.viewer));
  }

  /** One page, the newest first. Previews that nobody ran are left out: they were no change. */
  async list(states: readonly BatchState[] | null, page: PageRequest): Promise<Page<BatchRow>> {
    return readPage<BatchRow>(this.matching(states).select('p.*'), NEWEST_FIRST, page);
  }

  /** How many there are. */
  async count(states: readonly BatchState[] | null): Promise<number> {
    return this.countOf(this.matching(states));
  }

  /** True while one of them waits for the worker, or runs. */
  async isAnyAtWork(): Promise<boolean> {
    const [row] = await this.read<{ isAny: boolean }>(
      `SELECT EXISTS (SELECT FROM batches WHERE tenant_id = $1 AND actor_id = $2 AND state IN ('queued', 'running')) AS "isAny"`,
      [this.viewer.tenantId, this.viewer.accountId],
    );
    return row?.isAny ?? false;
  }

  private matching(states: readonly BatchState[] | null) {
    const rows = this.visible().where(`p.state NOT IN ('preparing', 'draft')`);
    if (states) rows.andWhere('p.state = ANY(:states)', { states });
    return rows;
  }

  /** The visible ones among some ids, in no order. */
  async findMany(ids: Ids): Promise<BatchRow[]> {
    const rows = this.visible().select('p.*');
    return rows.where('p.id = ANY(:ids)', { ids: asUuids(ids) }).getRawMany<BatchRow>();
  }

  /** One batch, or null when it is not there or not visible. */
  async find(id: string): Promise<BatchRow | null> {
    return (await this.findMany([id]))[0] ?? null;
  }

  /** The same, held until the transaction ends: no two workers, and no worker and canceller, have it at the same time. */
  async findForUpdate(id: string): Promise<BatchRow | null> {
    const manager = await this.manager();
    await manager.query('SELECT id FROM batches WHERE tenant_id = $1 AND id = $2 FOR UPDATE', [
      this.viewer.tenantId,
      asUuid(id),
    ]);
    return this.find(id);
  }

  /**
   * Stores a batch with its people, in one statement.
   *
   * @param people SQL with its parameters that gives `position`, `id` and `version`
   * @returns its id and how many people it has
   */
  async create(
    { kind, state, seats, undoesId, retriesId, change }: NewBatch,
    [people, parameters]: SqlOfPeople,
  ): Promise<{ id: string; selectedCount: number }> {
    const manager = await this.manager();
    const place = (index: number) => `$${parameters.length + index}`;
    const [row]: { id: string; selectedCount: number }[] = await manager.query(
      `WITH batch AS MATERIALIZED (SELECT uuid_v7() AS id), people AS MATERIALIZED (${people}),
       placed AS (INSERT INTO batch_items (tenant_id, batch_id, position, participant_id, version_seen)
         SELECT ${place(1)}, batch.id, people.position, people.id, people.version FROM people CROSS JOIN batch)
       INSERT INTO batches (id, tenant_id, actor_id, kind, state, seats, undoes_id, retries_id, change, selected_count)
       SELECT batch.id, ${place(1)}, ${[2, 3, 4, 5, 6, 7, 8].map(place).join(', ')}, (SELECT count(*) FROM people) FROM batch
       RETURNING id, selected_count AS "selectedCount"`,
      [
        ...parameters,
        this.viewer.tenantId,
        this.viewer.accountId,
        kind,
        state,
        seats ?? null,
        undoesId,
        retriesId,
        JSON.stringify(change),
      ],
    );
    return row ?? { id: '', selectedCount: 0 };
  }

  /** Moves a batch on, and notes what became of people; what is left out stays. */
  async update(id: string, changes: BatchProgress): Promise<void> {
    const { counts, outcomes = [], seatsNeeded = 0, seatsFreed = 0, seatsTaken = 0, ...set } = changes;
    const manager = await this.manager();
    await manager.query(
      `WITH judged AS (UPDATE batch_items i SET outcome = o.outcome, code = o.code, fields = o.fields, note = o.note
         FROM jsonb_to_recordset($18) AS o (position integer, outcome text, code text, fields text[], note text)
         WHERE i.tenant_id = $1 AND i.batch_id = $2 AND i.position = o.position)
       UPDATE batches SET state = coalesce($3, state), seats = coalesce($4, seats),
         ${COUNTS.map((name, index) => `${name}_count = ${name}_count + $${index + 8}`).join(', ')},
         started_at = coalesce($5, started_at), finished_at = coalesce($6, finished_at),
         seats_reserved = CASE WHEN $6::timestamptz IS NULL THEN greatest(0, coalesce($7, seats_reserved) - $15) ELSE 0 END,
         seats_needed = seats_needed + $16, seats_freed = seats_freed + $17
       WHERE tenant_id = $1 AND id = $2`,
      [
        this.viewer.tenantId,
        id,
        set.state ?? null,
        set.seats ?? null,
        set.startedAt ?? null,
        set.finishedAt ?? null,
        set.seatsReserved ?? null,
        ...COUNTS.map((name) => counts?.[name] ?? 0),
        seatsTaken,
        seatsNeeded,
        seatsFreed,
        JSON.stringify(outcomes),
      ],
    );
  }

  /** Forgets what the preview counted: the run counts anew. */
  async beginAnew(id: string, seats: SeatChoice): Promise<void> {
    const manager = await this.manager();
    await manager.query(
      `UPDATE batches SET state = 'queued', seats = $3, ${COUNTS.map((name) => `${name}_count = 0`).join(', ')}
       WHERE tenant_id = $1 AND id = $2`,
      [this.viewer.tenantId, id, seats],
    );
  }

  /** Tells the worker, in this transaction. Asking again while it waits changes nothing. */
  async handToWorker(id: string): Promise<void> {
    const { tenantId, accountId } = this.viewer;
    const manager = await this.manager();
    await manager.query(`SELECT graphile_worker.add_job('run_batch', $1, job_key := $2, max_attempts := $3)`, [
      JSON.stringify({ tenantId, batchId: id, actorId: accountId }),
      `batch ${id}`,
      BATCH_ATTEMPTS,
    ]);
  }
}

/** How far a batch has come: counts are added to those that it has. */
export interface BatchProgress {
  readonly state?: BatchState;
  readonly seats?: SeatChoice;
  readonly counts?: Partial<BatchCounts>;
  readonly outcomes?: readonly BatchItemOutcome[];
  readonly seatsNeeded?: number;
  readonly seatsFreed?: number;
  readonly seatsReserved?: number;
  readonly seatsTaken?: number;
  readonly startedAt?: Date;
  readonly finishedAt?: Date;
}
