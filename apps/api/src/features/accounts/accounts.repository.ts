import type { UserType } from '@guildhall/domain';
import { endSessionsOfAccounts } from '../../auth/index.ts';
import type { Ids } from '../../database/row-ids.ts';
import { ScopedRepository } from '../../database/scoped-repository.ts';
import type { Page } from '../../graphql/connection.ts';
import { readPage, type PageRequest } from '../../graphql/keyset.ts';
import { asUuids } from '../../graphql/uuid.ts';
import { AccountEntity } from '../participants/account.entity.ts';
import { accountSortTerms, applyAccountFilter, deletedSince } from './account-filter.ts';
import { ACCOUNT_COLUMNS, accountScope, selectAccounts, type AccountRow } from './account-row.ts';
import type { AccountFilter, AccountSort } from './accounts.inputs.ts';

/** What is lost with an account. */
export interface DeletionFacts {
  readonly enrollments: number;
  readonly supervisions: number;
  readonly cohorts: number;
  readonly historyEntries: number;
}

/** One step in the life of an account. */
export interface AccountChangeRow {
  readonly id: string;
  readonly accountId: string;
  readonly kind: string;
  readonly reason: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly changedBy: string | null;
  readonly changedAt: Date;
}

/** Accounts of staff and participants alike, and what changes their life. All reads start from what the viewer sees. */
export class AccountsRepository extends ScopedRepository {
  private visible({ deleted = false, now = new Date() }: { deleted?: boolean; now?: Date } = {}) {
    const rows = this.visibleRows(selectAccounts({ deleted }), accountScope(this.viewer));
    return deleted ? rows.setParameter('deletedSince', deletedSince(now)) : rows;
  }

  private matching(filter: AccountFilter, now: Date) {
    const rows = this.visible({ deleted: filter.isDeleted ?? false, now });
    applyAccountFilter(rows, filter);
    return rows;
  }

  /** One page of the visible accounts that match. */
  async list(filter: AccountFilter, sort: AccountSort | null, page: PageRequest, now: Date): Promise<Page<AccountRow>> {
    const rows = this.matching(filter, now).select(ACCOUNT_COLUMNS);
    return readPage<AccountRow>(rows, accountSortTerms(sort), page);
  }

  /** How many match. */
  async count(filter: AccountFilter, now: Date): Promise<number> {
    return this.countOf(this.matching(filter, now));
  }

  /** The visible ones among some ids. */
  async findMany(ids: Ids): Promise<AccountRow[]> {
    return this.visible()
      .select(ACCOUNT_COLUMNS)
      .where('p.id = ANY(:ids)', { ids: asUuids(ids) })
      .getRawMany<AccountRow>();
  }

  /** One account, or null when it is not there or not visible. */
  async find(id: string): Promise<AccountRow | null> {
    return (await this.findMany([id]))[0] ?? null;
  }

  /** The visible ones among some ids, held until the transaction ends, in the order of ids. */
  async findManyForUpdate(ids: readonly string[]): Promise<AccountRow[]> {
    await this.hold('accounts', ids);
    return this.findMany(ids);
  }

  /** One of them. */
  async findForUpdate(id: string): Promise<AccountRow | null> {
    return (await this.findManyForUpdate([id]))[0] ?? null;
  }

  /** A deleted account that can still be brought back, held until the transaction ends. */
  async findDeletedForUpdate(id: string, now: Date): Promise<AccountRow | null> {
    await this.hold('accounts', [id]);
    const rows = this.visible({ deleted: true, now }).select(ACCOUNT_COLUMNS);
    const [row] = await rows.where('p.id = ANY(:ids)', { ids: asUuids([id]) }).getRawMany<AccountRow>();
    return row ?? null;
  }

  /** Changes an account and raises its version; the record of changes says why. */
  async update(row: AccountRow, changes: Partial<AccountEntity>, reason: string | null): Promise<void> {
    await this.giveReason(reason);
    await this.raise(AccountEntity, row, changes);
  }

  /** The same changes for many accounts and one reason, in one statement. */
  async updateMany(ids: readonly string[], changes: Partial<AccountEntity>, reason: string | null): Promise<void> {
    await this.giveReason(reason);
    const manager = await this.manager();
    const raised = { ...changes, version: () => 'version + 1', updatedAt: () => 'now()' };
    await manager
      .createQueryBuilder()
      .update(AccountEntity)
      .set(raised as never)
      .where('tenant_id = :tenantId AND id = ANY(:ids)', { tenantId: this.viewer.tenantId, ids })
      .execute();
  }

  /** Gives each account its own end of the subscription, in one statement. */
  async setSubscriptionEnds(ends: readonly { id: string; endsOn: string }[], reason: string): Promise<void> {
    if (ends.length === 0) return;
    await this.giveReason(reason);
    const manager = await this.manager();
    await manager.query(
      `UPDATE accounts a SET subscription_ends_on = n.ends_on, version = version + 1, updated_at = now()
       FROM unnest(CAST($2 AS uuid[]), CAST($3 AS date[])) AS n(id, ends_on) WHERE a.tenant_id = $1 AND a.id = n.id`,
      [this.viewer.tenantId, ends.map(({ id }) => id), ends.map(({ endsOn }) => endsOn)],
    );
  }

  /** Ends every session that has this account open. */
  async endSessions(id: string): Promise<void> {
    await endSessionsOfAccounts(await this.manager(), this.viewer.tenantId, [id]);
  }

  /** True when nobody but this account could sign in with the user type; held, so that two can't leave at once. */
  async isLastOf(userType: UserType, id: string): Promise<boolean> {
    await this.holdTurn('managers');
    const manager = await this.manager();
    const others: unknown[] = await manager.query(
      `SELECT 1 FROM accounts WHERE tenant_id = $1 AND user_type = $2 AND id <> $3 AND deleted_at IS NULL AND login_id IS NOT NULL
         AND account_access(account_status, subscription_cancelled_at, subscription_ends_on) = 'active' LIMIT 1`,
      [this.viewer.tenantId, userType, id],
    );
    return others.length === 0;
  }

  /** What would be lost with an account. */
  async deletionFacts(id: string): Promise<DeletionFacts> {
    const manager = await this.manager();
    const [facts]: DeletionFacts[] = await manager.query(
      `SELECT (SELECT count(*)::int FROM enrollments WHERE tenant_id = $1 AND participant_id = $2) AS enrollments,
         (SELECT count(*)::int FROM supervisions WHERE tenant_id = $1 AND $2 IN (participant_id, supervisor_id)) AS supervisions,
         (SELECT count(*)::int FROM cohorts WHERE tenant_id = $1 AND supervisor_id = $2) AS cohorts,
         (SELECT count(*)::int FROM audit_entries WHERE tenant_id = $1 AND subject_id = $2) AS "historyEntries"`,
      [this.viewer.tenantId, id],
    );
    return facts ?? { enrollments: 0, supervisions: 0, cohorts: 0, historyEntries: 0 };
  }

  /** What happened to accounts, newest first; at most 100 each. */
  async changesOf(ids: Ids): Promise<AccountChangeRow[]> {
    return this.read(
      `SELECT c.id, c.account_id AS "accountId", c.kind, c.reason, c.starts_on AS "startsOn", c.ends_on AS "endsOn",
         actor.given_name || ' ' || actor.family_name AS "changedBy", c.created_at AS "changedAt"
       FROM unnest(CAST($2 AS uuid[])) AS wanted(id)
       CROSS JOIN LATERAL (SELECT * FROM account_changes x WHERE x.tenant_id = $1 AND x.account_id = wanted.id
         ORDER BY x.id DESC LIMIT 100) c
       LEFT JOIN accounts actor ON actor.tenant_id = $1 AND actor.id = c.actor_id
       ORDER BY c.id DESC`,
      [this.viewer.tenantId, ids],
    );
  }

  // The trigger that records changes reads it; it is gone with the transaction.
  private async giveReason(reason: string | null): Promise<void> {
    const manager = await this.manager();
    await manager.query(`SELECT set_config('app.reason', $1, true)`, [reason ?? '']);
  }
}
