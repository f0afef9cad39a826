import { IN_GROUPS } from '../../access/in-groups.ts';
import { participantScope } from '../../access/participant-scope.ts';
import { ScopedRepository } from '../../database/scoped-repository.ts';
import { containsPatterns, foldedPatterns } from '../../graphql/text-filter.ts';
import { asUuids } from '../../graphql/uuid.ts';
import type { ActivationFilter } from './activations.inputs.ts';

export interface Period {
  /** The first moment that counts, and the first that doesn't any more. */
  readonly from: Date;
  readonly until: Date;
}

// Either a login came to an account that was there, or the account began with one. Invented people are in no report.
const ACTIVATIONS = `SELECT a.id, act.at AS "activatedAt" FROM (
    SELECT c.account_id, c.created_at AS at FROM account_changes c
    WHERE c.tenant_id = :tenantId AND c.kind = 'activated' AND c.created_at >= :from AND c.created_at < :until
    UNION ALL
    SELECT n.id, n.created_at FROM accounts n
    WHERE n.tenant_id = :tenantId AND n.created_at >= :from AND n.created_at < :until AND n.login_id IS NOT NULL
      AND n.deleted_at IS NULL
      AND NOT EXISTS (SELECT FROM account_changes c WHERE c.tenant_id = n.tenant_id AND c.account_id = n.id AND c.kind = 'activated')
  ) act
  JOIN enrollments e ON e.tenant_id = :tenantId AND e.participant_id = act.account_id AND e.is_current
  JOIN accounts a ON a.tenant_id = e.tenant_id AND a.id = e.participant_id
  WHERE e.tenant_id = :tenantId AND a.deleted_at IS NULL AND NOT a.is_test_record`;

/** When participants within reach activated their accounts. */
export class ActivationsRepository extends ScopedRepository {
  private matching({ from, until }: Period, { groupIds, text }: ActivationFilter) {
    const rows = this.visibleRows(ACTIVATIONS, participantScope(this.viewer)).setParameters({ from, until });
    if (groupIds) rows.andWhere(IN_GROUPS, { groupIds: asUuids(groupIds) });
    const words = containsPatterns(text ?? '');
    if (words.length > 0) rows.andWhere(`p.id IN (SELECT search_accounts(${foldedPatterns('words')}))`, { words });
    return rows;
  }

  /** How many on each day that has any, by day. */
  async countByDay(period: Period, filter: ActivationFilter): Promise<{ day: string; count: number }[]> {
    return this.matching(period, filter)
      .select(`(p."activatedAt" AT TIME ZONE 'UTC')::date`, 'day')
      .addSelect('count(*)::int', 'count')
      .groupBy('day')
      .getRawMany<{ day: string; count: number }>();
  }

  /** Who, in the order of time. */
  async list(period: Period, filter: ActivationFilter, first: number): Promise<{ id: string; activatedAt: Date }[]> {
    return this.matching(period, filter)
      .select(['p.id AS id', 'p."activatedAt" AS "activatedAt"'])
      .orderBy('p."activatedAt"')
      .addOrderBy('p.id')
      .limit(first)
      .getRawMany<{ id: string; activatedAt: Date }>();
  }
}
