import type { EmailAddress } from '@guildhall/domain';
import { ScopedRepository } from '../../database/scoped-repository.ts';
import { rolesByName, type RoleRow } from './roles.ts';

/** What an address of the tenant stands for, whoever may see it. */
export interface AddressRow {
  readonly emailKey: string;
  /** The account that has it. */
  readonly accountId: string | null;
  readonly isManaged: boolean;
  /** The invitation that nobody has accepted or revoked. */
  readonly invitationId: string | null;
  readonly invitationExpiresAt: Date | null;
  /** Invitations to it within the last day. */
  readonly sentToday: number;
}

/** Who has which address. One person is one account: whoever gives an address to somebody asks here first. */
export class AddressesRepository extends ScopedRepository {
  /** Lets nobody else give one of these addresses to somebody until the transaction ends. */
  async holdTurns(emailKeys: readonly string[]): Promise<void> {
    const manager = await this.manager();
    const subjects = emailKeys.map((key) => `${this.viewer.tenantId} address ${key}`).toSorted();
    await manager.query(
      'SELECT pg_advisory_xact_lock(hashtextextended(subject, 0)) FROM unnest($1::text[]) AS subject',
      [subjects],
    );
  }

  /** What stands for each address that is taken, by its key. Says nothing of what the viewer sees. */
  async find(emailKeys: readonly string[], now: Date): Promise<Map<string, AddressRow>> {
    const manager = await this.manager();
    const rows: AddressRow[] = await manager.query(
      `SELECT k.key AS "emailKey", a.id AS "accountId", a.id IS NOT NULL AND a.login_id IS NULL AS "isManaged",
         i.id AS "invitationId", i.expires_at AS "invitationExpiresAt", coalesce(s.count, 0)::int AS "sentToday"
       FROM unnest($2::text[]) AS k (key)
       LEFT JOIN accounts a ON a.tenant_id = $1 AND a.email_key = k.key AND a.deleted_at IS NULL
       LEFT JOIN invitations i ON i.tenant_id = $1 AND i.email_key = k.key AND i.accepted_at IS NULL AND i.revoked_at IS NULL
       LEFT JOIN LATERAL (SELECT sum(d.day_count) AS count FROM invitations d
         WHERE d.tenant_id = $1 AND d.email_key = k.key AND d.day_started_at > $3::timestamptz - interval '1 day') s ON true`,
      [this.viewer.tenantId, [...new Set(emailKeys)], now],
    );
    return new Map(rows.map((row) => [row.emailKey, row]));
  }

  /** How many invitations the tenant sent within the last day. */
  async sentByTenant(now: Date): Promise<number> {
    const manager = await this.manager();
    const [row]: { count: number }[] = await manager.query(
      `SELECT coalesce(sum(day_count), 0)::int AS count FROM invitations
       WHERE tenant_id = $1 AND sent_at > $2::timestamptz - interval '1 day' AND day_started_at > $2::timestamptz - interval '1 day'`,
      [this.viewer.tenantId, now],
    );
    return row?.count ?? 0;
  }

  /** True when an invitation is open for the address, which is held until the transaction ends; an expired one blocks nobody. */
  async isInvited(emailKey: string, now: Date): Promise<boolean> {
    await this.holdTurns([emailKey]);
    return this.hasOpenInvitation(emailKey, now);
  }

  /** The same, without holding anything: for somebody who is still typing. */
  async hasOpenInvitation(emailKey: string, now: Date): Promise<boolean> {
    const row = (await this.find([emailKey], now)).get(emailKey);
    return row?.invitationExpiresAt != null && row.invitationExpiresAt > now;
  }

  /** The roles of the tenant's people with one of these names, for what one person may not be at once. */
  async rolesByName(nameKeys: readonly string[]): Promise<RoleRow[]> {
    return rolesByName(await this.manager(), this.viewer.tenantId, nameKeys);
  }

  /** Nobody has invited these accounts any more: their invitation was revoked before they used it. */
  async forgetInvited(accountIds: readonly string[]): Promise<void> {
    const manager = await this.manager();
    await manager.query(
      `UPDATE accounts SET invited_at = NULL, version = version + 1, updated_at = now()
       WHERE tenant_id = $1 AND id = ANY($2) AND login_id IS NULL`,
      [this.viewer.tenantId, accountIds],
    );
  }

  /** Gives an account another address, that of its invitation. */
  async changeOfAccount(accountId: string, { address, key }: EmailAddress): Promise<void> {
    const manager = await this.manager();
    await manager.query(
      `UPDATE accounts SET email = $3, email_key = $4, version = version + 1, updated_at = now() WHERE tenant_id = $1 AND id = $2`,
      [this.viewer.tenantId, accountId, address, key],
    );
  }

  /** Ends the open invitation of an account whose address changes, as if nobody had invited it; it can be invited anew. */
  async revokeOfAccount(accountId: string, at: Date): Promise<void> {
    await this.revokeOfAccounts([accountId], at);
  }

  /** The same for many accounts, in two statements. */
  async revokeOfAccounts(accountIds: readonly string[], at: Date): Promise<void> {
    if (accountIds.length === 0) return;
    const manager = await this.manager();
    const [revoked]: [{ accountId: string }[], number] = await manager.query(
      `UPDATE invitations SET revoked_at = $3
       WHERE tenant_id = $1 AND account_id = ANY($2) AND accepted_at IS NULL AND revoked_at IS NULL RETURNING account_id AS "accountId"`,
      [this.viewer.tenantId, accountIds, at],
    );
    if (revoked.length > 0) await this.forgetInvited(revoked.map(({ accountId }) => accountId));
  }
}
