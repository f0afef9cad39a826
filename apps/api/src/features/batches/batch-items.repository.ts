import type { BatchNote, BatchOutcome, RefusalCode } from '@guildhall/domain';
import { batchScope } from '../../access/batch-scope.ts';
import { ScopedRepository } from '../../database/scoped-repository.ts';
import type { Page } from '../../graphql/connection.ts';
import { readPage, type PageRequest, type SortTerm } from '../../graphql/keyset.ts';
import type { BatchItemOutcome, BatchItemRow, BatchRow } from './batch-row.ts';

// While a batch runs, what the preview said about those who are not through yet is no outcome.
const THROUGH = `(b.state IN ('preparing', 'draft') OR i.position <= b.processed_count)`;
const SELECT = `SELECT i.id, i.batch_id AS "batchId", i.position, i.participant_id AS "participantId", i.version_seen AS "versionSeen",
    CASE WHEN ${THROUGH} THEN i.outcome END AS outcome, CASE WHEN ${THROUGH} THEN i.code END AS code,
    CASE WHEN ${THROUGH} THEN i.fields END AS fields, CASE WHEN ${THROUGH} THEN i.note END AS note
  FROM batch_items i JOIN batches b ON b.tenant_id = i.tenant_id AND b.id = i.batch_id WHERE i.tenant_id = :tenantId`;
const IN_ORDER: readonly SortTerm[] = [
  { name: 'position', expression: 'p.position', type: 'integer', direction: 'asc' },
];

export interface BatchItemFilter {
  readonly outcomes?: readonly BatchOutcome[] | null;
  readonly code?: string | null;
}

/** Why people of a batch stay as they are, with how many. */
export interface BatchReasonRow {
  readonly outcome: BatchOutcome;
  readonly code: RefusalCode;
  readonly count: number;
}

/** The people of the viewer's batches. */
export class BatchItemsRepository extends ScopedRepository {
  private of(batchId: string) {
    return this.visibleRows(SELECT, batchScope(this.viewer)).where('p."batchId" = :batchId', { batchId });
  }

  private matching(batchId: string, { outcomes, code }: BatchItemFilter) {
    const rows = this.of(batchId);
    if (outcomes) rows.andWhere('p.outcome = ANY(:outcomes)', { outcomes });
    if (code) rows.andWhere('p.code = :code', { code });
    return rows;
  }

  /** One page of the people, in the order of the batch. */
  async list(batchId: string, filter: BatchItemFilter, page: PageRequest): Promise<Page<BatchItemRow>> {
    return readPage<BatchItemRow>(this.matching(batchId, filter).select('p.*'), IN_ORDER, page);
  }

  /** How many match. */
  async count(batchId: string, filter: BatchItemFilter): Promise<number> {
    return this.countOf(this.matching(batchId, filter));
  }

  /** Why people stay as they are, the most frequent reason first. */
  async reasons(batchId: string): Promise<BatchReasonRow[]> {
    return this.of(batchId)
      .select(['p.outcome AS outcome', 'p.code AS code', 'count(*)::int AS count'])
      .andWhere('p.code IS NOT NULL')
      .groupBy('p.outcome, p.code')
      .orderBy('count', 'DESC')
      .addOrderBy('p.code')
      .getRawMany<BatchReasonRow>();
  }

  /** What is done for those who change, where it differs from person to person, with how many. */
  async notes(batchId: string): Promise<{ note: BatchNote; count: number }[]> {
    return this.of(batchId)
      .select(['p.note AS note', 'count(*)::int AS count'])
      .andWhere(`p.note IS NOT NULL AND p.outcome = 'changed'`)
      .groupBy('p.note')
      .orderBy('count', 'DESC')
      .addOrderBy('p.note')
      .getRawMany();
  }

  /** The people whose turn it is. */
  async next({ id, processedCount }: BatchRow, count: number): Promise<BatchItemRow[]> {
    return this.read<BatchItemRow>(
      `SELECT id, batch_id AS "batchId", position, participant_id AS "participantId", version_seen AS "versionSeen", outcome, code, fields, note
       FROM batch_items WHERE tenant_id = $1 AND batch_id = $2 AND position > $3 AND position <= $4 ORDER BY position`,
      [this.viewer.tenantId, id, processedCount, processedCount + count],
    );
  }

  /**
   * Puts people into a batch.
   *
   * @param selected SQL with its parameters that gives `position`, `id` and `version`
   * @returns how many
   */
  async place(batchId: string, [sql, parameters]: [string, unknown[]]): Promise<number> {
    const manager = await this.manager();
    const at = parameters.length;
    const [row]: { count: number }[] = await manager.query(
      `WITH placed AS (INSERT INTO batch_items (tenant_id, batch_id, position, participant_id, version_seen)
         SELECT $${at + 1}, $${at + 2}, s.position, s.id, s.version FROM (${sql}) s RETURNING 1)
       SELECT count(*)::int AS count FROM placed`,
      [...parameters, this.viewer.tenantId, batchId],
    );
    return row?.count ?? 0;
  }

  /** Puts those of some ids at the end who are not in the batch: nobody found them. Gives how many. */
  async placeOthers(batchId: string, ids: readonly string[], placed: number): Promise<number> {
    const manager = await this.manager();
    const [row]: { count: number }[] = await manager.query(
      `WITH placed AS (INSERT INTO batch_items (tenant_id, batch_id, position, participant_id)
         SELECT $1, $2, $4 + row_number() OVER (ORDER BY u.place), u.id FROM unnest(CAST($3 AS uuid[])) WITH ORDINALITY u (id, place)
         WHERE NOT EXISTS (SELECT FROM batch_items i WHERE i.tenant_id = $1 AND i.batch_id = $2 AND i.participant_id = u.id)
         RETURNING 1)
       SELECT count(*)::int AS count FROM placed`,
      [this.viewer.tenantId, batchId, ids, placed],
    );
    return row?.count ?? 0;
  }

  /** Puts everybody into a batch whom another one changed, in its order. Gives how many. */
  async placeChanged(batchId: string, { id, processedCount }: BatchRow): Promise<number> {
    const manager = await this.manager();
    const [row]: { count: number }[] = await manager.query(
      `WITH placed AS (INSERT INTO batch_items (tenant_id, batch_id, position, participant_id)
         SELECT $1, $2, row_number() OVER (ORDER BY i.position), i.participant_id FROM batch_items i
         WHERE i.tenant_id = $1 AND i.batch_id = $3 AND i.outcome = 'changed' AND i.position <= $4 RETURNING 1)
       SELECT count(*)::int AS count FROM placed`,
      [this.viewer.tenantId, batchId, id, processedCount],
    );
    return row?.count ?? 0;
  }

  /** Puts everybody into a batch whom another one left out, in its order, with the version that they have now. Gives how many. */
  async placeLeft(batchId: string, { id, undoesId, processedCount }: BatchRow): Promise<number> {
    const manager = await this.manager();
    const [row]: { count: number }[] = await manager.query(
      `WITH placed AS (INSERT INTO batch_items (tenant_id, batch_id, position, participant_id, version_seen)
         SELECT $1, $2, row_number() OVER (ORDER BY i.position), i.participant_id, CASE WHEN $4 THEN NULL ELSE a.version END
         FROM batch_items i LEFT JOIN accounts a ON a.tenant_id = i.tenant_id AND a.id = i.participant_id
         WHERE i.tenant_id = $1 AND i.batch_id = $3 AND (i.position > $5 OR i.outcome IN ('refused', 'failed')) RETURNING 1)
       SELECT count(*)::int AS count FROM placed`,
      [this.viewer.tenantId, batchId, id, undoesId !== null, processedCount],
    );
    return row?.count ?? 0;
  }

  /** Writes what became of people. */
  async saveOutcomes(batchId: string, outcomes: readonly BatchItemOutcome[]): Promise<void> {
    if (outcomes.length === 0) return;
    const manager = await this.manager();
    await manager.query(
      `UPDATE batch_items i SET outcome = o.outcome, code = o.code, fields = o.fields, note = o.note
       FROM jsonb_to_recordset($3) AS o (position integer, outcome text, code text, fields text[], note text)
       WHERE i.tenant_id = $1 AND i.batch_id = $2 AND i.position = o.position`,
      [this.viewer.tenantId, batchId, JSON.stringify(outcomes)],
    );
  }

  /** Refuses everybody who would have changed. */
  async refuseAll(batchId: string, code: RefusalCode): Promise<void> {
    const manager = await this.manager();
    await manager.query(
      `UPDATE batch_items SET outcome = 'refused', code = $3, note = NULL WHERE tenant_id = $1 AND batch_id = $2 AND outcome = 'changed'`,
      [this.viewer.tenantId, batchId, code],
    );
  }

  /** How many people have each outcome. */
  async tally(batchId: string): Promise<Partial<Record<BatchOutcome, number>>> {
    const rows = await this.read<{ outcome: BatchOutcome; count: number }>(
      'SELECT outcome, count(*)::int AS count FROM batch_items WHERE tenant_id = $1 AND batch_id = $2 GROUP BY outcome',
      [this.viewer.tenantId, batchId],
    );
    return Object.fromEntries(rows.map(({ outcome, count }) => [outcome, count]));
  }
}
