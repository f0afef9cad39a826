import { ScopedRepository } from '../../database/scoped-repository.ts';

/** Whom a batch has given another case owner. */
export interface MovedPeople {
  readonly count: number;
  /** The first of them by name; null for nobody. */
  readonly firstName: string | null;
  /** Who was in charge before, with how many, the most first; at most five. */
  readonly formerOwners: readonly string[];
}

const ACTIVE = `a.organization_id IS NULL AND a.account_status = 'active' AND a.deleted_at IS NULL`;

/** Case owners whom batches give people. What an owner has counts for capacity, whoever of it the viewer sees. */
export class BatchOwnersRepository extends ScopedRepository {
  /** How many active people a case owner has. */
  async activeOf(ownerId: string): Promise<number> {
    return this.countBy(
      `SELECT count(*)::int AS count FROM accounts a WHERE a.tenant_id = $1 AND a.case_owner_id = $2 AND ${ACTIVE}`,
      [ownerId],
    );
  }

  /** How many active people a previewed batch would give a case owner who has them not yet. */
  async joining(batchId: string, ownerId: string): Promise<number> {
    return this.countBy(
      `SELECT count(*)::int AS count FROM batch_items i JOIN accounts a ON a.tenant_id = i.tenant_id AND a.id = i.participant_id
       WHERE i.tenant_id = $1 AND i.batch_id = $3 AND i.outcome = 'changed' AND a.case_owner_id IS DISTINCT FROM $2 AND ${ACTIVE}`,
      [ownerId, batchId],
    );
  }

  /** Whom a batch has moved, out of the audit. */
  async movedBy(batchId: string): Promise<MovedPeople> {
    const manager = await this.manager();
    const [moved]: MovedPeople[] = await manager.query(
      `WITH moved AS MATERIALIZED (
         SELECT i.participant_id AS id, (h.old_values ->> 'case_owner_id')::uuid AS former
         FROM batch_items i CROSS JOIN LATERAL (
           SELECT h.old_values FROM audit_entries h WHERE h.tenant_id = $1 AND h.subject_id = i.participant_id AND h.operation_id = $2
             AND h.table_name = 'accounts' AND h.action = 'update' AND h.new_values ? 'case_owner_id' LIMIT 1) h
         WHERE i.tenant_id = $1 AND i.batch_id = $2 AND i.outcome = 'changed'),
       former AS (SELECT former AS id, count(*) AS count FROM moved WHERE former IS NOT NULL GROUP BY former)
       SELECT (SELECT count(*)::int FROM moved) AS count,
         (SELECT coalesce(a.preferred_name, a.given_name) || ' ' || a.family_name FROM moved m
          JOIN accounts a ON a.tenant_id = $1 AND a.id = m.id ORDER BY a.sort_name, a.id LIMIT 1) AS "firstName",
         ARRAY(SELECT s.given_name || ' ' || s.family_name || ' (' || f.count || ')' FROM former f
          JOIN accounts s ON s.tenant_id = $1 AND s.id = f.id ORDER BY f.count DESC, s.sort_name LIMIT 5) AS "formerOwners"`,
      [this.viewer.tenantId, batchId],
    );
    return moved ?? { count: 0, firstName: null, formerOwners: [] };
  }

  private async countBy(text: string, values: readonly unknown[]): Promise<number> {
    const [row] = await this.read<{ count: number }>(text, [this.viewer.tenantId, ...values]);
    return row?.count ?? 0;
  }
}
