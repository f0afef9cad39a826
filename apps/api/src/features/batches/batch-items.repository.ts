import type { BatchNote, BatchOutcome, RefusalCode } from '@guildhall/domain';
import { batchScope } from '../../access/batch-scope.ts';
import { ScopedRepository } from '../../database/scoped-repository.ts';
import type { Page } from '../../graphql/connection.ts';
import { readPage, type PageRequest, type SortTerm } from '../../graphql/keyset.ts';
import type { BatchItemRow, BatchRow } from './batch-row.ts';

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
  async next({ id, processedCount }: Pick<BatchRow, 'id' | 'processedCount'>, count: number): Promise<BatchItemRow[]> {
    return this.read<BatchItemRow>(
      `SELECT id, batch_id AS "batchId", position, participant_id AS "participantId", version_seen AS "versionSeen", outcome, code, fields, note
       FROM batch_items WHERE tenant_id = $1 AND batch_id = $2 AND position > $3 AND position <= $4 ORDER BY position`,
      [this.viewer.tenantId, id, processedCount, processedCount + count],
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
