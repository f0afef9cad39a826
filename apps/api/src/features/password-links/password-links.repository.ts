import type { Pool } from 'pg';
import type { UnitOfWork } from '../../database/unit-of-work.ts';

export type PasswordLinkPurpose = 'reset' | 'recovery' | 'handover';

/** A link with which somebody sets a password. */
export interface PasswordLinkRow {
  readonly id: string;
  readonly purpose: PasswordLinkPurpose;
  /** Whose mailbox it went to; null where it was handed over. */
  readonly emailKey: string | null;
  readonly loginId: string | null;
  readonly accountId: string | null;
  readonly accountTenantId: string | null;
  readonly signInName: string | null;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
}

/** An account of an address that can be used. */
export interface AddressAccount {
  readonly tenantId: string;
  readonly accountId: string;
  readonly loginId: string | null;
  readonly displayName: string;
  readonly email?: string;
}

export interface NewPasswordLink {
  readonly id: string;
  readonly purpose: PasswordLinkPurpose;
  readonly emailKey?: string | null;
  readonly loginId?: string | null;
  readonly accountId?: string;
  readonly accountTenantId?: string;
  readonly signInName?: string | null;
  readonly tokenHash: Buffer;
  readonly createdBy?: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

const COLUMNS = `id, purpose, email_key AS "emailKey", login_id AS "loginId", account_id AS "accountId",
  account_tenant_id AS "accountTenantId", sign_in_name AS "signInName", expires_at AS "expiresAt", used_at AS "usedAt"`;

/** Looks a link up by the hash of its token. */
export async function findLink(pool: Pool, hash: Buffer): Promise<PasswordLinkRow | null> {
  const { rows } = await pool.query<PasswordLinkRow>(`SELECT ${COLUMNS} FROM password_links WHERE token_hash = $1`, [
    hash,
  ]);
  return rows[0] ?? null;
}

/** The usable accounts of an address, in whatever tenant. */
export async function accountsOfAddress(pool: Pool, emailKey: string): Promise<AddressAccount[]> {
  const { rows } = await pool.query<AddressAccount>(
    `SELECT tenant_id AS "tenantId", account_id AS "accountId", login_id AS "loginId", email, display_name AS "displayName"
     FROM active_accounts_of_email($1)`,
    [emailKey],
  );
  return rows;
}

/** A managed account of one tenant, read in a unit of work of that tenant; null when it can't be used any more. */
export async function managedAccount(
  work: UnitOfWork,
  tenantId: string,
  accountId: string,
): Promise<AddressAccount | null> {
  const manager = await work.manager();
  const [row]: AddressAccount[] = await manager.query(
    `SELECT tenant_id AS "tenantId", id AS "accountId", login_id AS "loginId", given_name || ' ' || family_name AS "displayName"
     FROM accounts WHERE tenant_id = $1 AND id = $2 AND login_id IS NULL AND account_status = 'active' AND deleted_at IS NULL`,
    [tenantId, accountId],
  );
  return row ?? null;
}

/** The login that signs in under a name, with its own name; null when there is none. */
export async function loginOfName(pool: Pool, emailKey: string): Promise<{ id: string; name: string } | null> {
  const { rows } = await pool.query<{ id: string; name: string }>('SELECT id, name FROM logins WHERE email = $1', [
    emailKey,
  ]);
  return rows[0] ?? null;
}

/** An id for a link that is about to be stored: its token is made of it. */
export async function newLinkId(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ id: string }>('SELECT uuid_v7() AS id');
  return rows[0]?.id ?? '';
}

/** Links belong to no tenant; whoever sets a password may have accounts in several. */
export class PasswordLinksRepository {
  constructor(private readonly work: UnitOfWork) {}

  async create(link: NewPasswordLink): Promise<void> {
    const manager = await this.work.manager();
    const { id, purpose, emailKey, loginId, accountId, accountTenantId, signInName, tokenHash, createdBy } = link;
    await manager.query(
      `INSERT INTO password_links (id, purpose, email_key, login_id, account_id, account_tenant_id, sign_in_name, token_hash,
         created_by, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        id,
        purpose,
        emailKey,
        loginId,
        accountId,
        accountTenantId,
        signInName,
        tokenHash,
        createdBy,
        link.createdAt,
        link.expiresAt,
      ],
    );
  }

  /** The link, held until the transaction ends: of fifty who use it at once one finds it unused. */
  async findForUpdate(id: string): Promise<PasswordLinkRow | null> {
    const manager = await this.work.manager();
    const [row]: PasswordLinkRow[] = await manager.query(
      `SELECT ${COLUMNS} FROM password_links WHERE id = $1 FOR UPDATE`,
      [id],
    );
    return row ?? null;
  }

  /** Uses a link up, and with it every other one that leads to the same login. */
  async use(link: PasswordLinkRow, loginId: string, at: Date): Promise<void> {
    const manager = await this.work.manager();
    await manager.query(
      `UPDATE password_links SET used_at = $4 WHERE used_at IS NULL AND (id = $1 OR login_id = $2 OR email_key = $3)`,
      [link.id, loginId, link.emailKey, at],
    );
  }

  /** How many links were made for an account or a login since a moment. */
  async countSince(loginId: string | null, accountId: string, since: Date): Promise<number> {
    const manager = await this.work.manager();
    const [row]: { count: number }[] = await manager.query(
      'SELECT count(*)::int AS count FROM password_links WHERE (login_id = $1 OR account_id = $2) AND created_at > $3',
      [loginId, accountId, since],
    );
    return row?.count ?? 0;
  }

  /** The sign-in name and id of a login. */
  async loginById(id: string): Promise<{ email: string; name: string } | null> {
    const manager = await this.work.manager();
    const [row]: { email: string; name: string }[] = await manager.query(
      'SELECT email, name FROM logins WHERE id = $1',
      [id],
    );
    return row ?? null;
  }

  /** Whether a sign-in name is free, of logins and of links that somebody may still use. */
  async isNameFree(name: string): Promise<boolean> {
    const manager = await this.work.manager();
    const rows: unknown[] = await manager.query(
      'SELECT 1 FROM logins WHERE email = $1 UNION ALL SELECT 1 FROM password_links WHERE sign_in_name = $1 AND used_at IS NULL',
      [name],
    );
    return rows.length === 0;
  }

  /** Notes that a managed account was given a way in. */
  async noteInvited(tenantId: string, accountId: string, at: Date): Promise<void> {
    const manager = await this.work.manager();
    await manager.query(
      `UPDATE accounts SET invited_at = $3, version = version + 1, updated_at = now()
       WHERE tenant_id = $1 AND id = $2 AND login_id IS NULL AND invited_at IS NULL`,
      [tenantId, accountId, at],
    );
  }

  /**
   * Makes managed accounts authenticated ones of a login, each in its own tenant, and closes their open invitations. Ends in
   * the tenant that the work began in.
   */
  async openAccounts(accounts: readonly AddressAccount[], loginId: string, at: Date): Promise<void> {
    const manager = await this.work.manager();
    const [home]: { tenantId: string; actorId: string }[] = await manager.query(
      `SELECT current_setting('app.tenant_id') AS "tenantId", current_setting('app.actor_id') AS "actorId"`,
    );
    for (const { tenantId, accountId } of accounts) {
      await this.enter(tenantId, accountId);
      await manager.query(
        `UPDATE accounts SET login_id = $3, invited_at = coalesce(invited_at, $4), version = version + 1, updated_at = now()
         WHERE tenant_id = $1 AND id = $2 AND login_id IS NULL`,
        [tenantId, accountId, loginId, at],
      );
      await manager.query(
        `UPDATE invitations SET accepted_at = $3, accepted_account_id = $2
         WHERE tenant_id = $1 AND account_id = $2 AND accepted_at IS NULL AND revoked_at IS NULL`,
        [tenantId, accountId, at],
      );
    }
    if (home) await this.enter(home.tenantId, home.actorId);
  }

  // Row-level security shows one tenant at a time, and the audit names the account itself.
  private async enter(tenantId: string, actorId: string): Promise<void> {
    const manager = await this.work.manager();
    await manager.query(`SELECT set_config('app.tenant_id', $1, true), set_config('app.actor_id', $2, true)`, [
      tenantId,
      actorId,
    ]);
  }
}
