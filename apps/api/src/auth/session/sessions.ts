import type { Pool } from 'pg';
import type { Auth } from '../create-auth.ts';
import { isOver, type SessionTimes } from './session-limits.ts';
import { hashSessionToken } from './session-token.ts';

/** One running session of a login, as its owner sees it. */
export interface LoginSession extends SessionTimes {
  readonly sessionId: string;
  readonly accountId: string;
  readonly tenantId: string;
  readonly ipAddress: string | null;
  readonly userAgent: string | null;
}

/** The running sessions of a login, the one used last first. */
export async function sessionsOfLogin(auth: Auth, loginId: string): Promise<LoginSession[]> {
  const { rows } = await auth.pool.query<LoginSession>(
    `SELECT id AS "sessionId", active_account_id AS "accountId", active_tenant_id AS "tenantId", ip_address AS "ipAddress",
       user_agent AS "userAgent", created_at AS "createdAt", updated_at AS "lastUsedAt", expires_at AS "expiresAt"
     FROM login_sessions WHERE login_id = $1 ORDER BY updated_at DESC, id`,
    [loginId],
  );
  const now = auth.now();
  return rows.filter((session) => !isOver(session, auth.limits, now));
}

/** Ends one session of a login. False when that login has no such session. */
export async function endSession(pool: Pool, loginId: string, sessionId: string): Promise<boolean> {
  const { rowCount } = await pool.query('DELETE FROM login_sessions WHERE id = $1 AND login_id = $2', [
    sessionId,
    loginId,
  ]);
  return rowCount === 1;
}

/** Ends the session that a token opens, if there is one. */
export async function endSessionByToken(pool: Pool, token: string): Promise<void> {
  await pool.query('DELETE FROM login_sessions WHERE token = $1', [hashSessionToken(token)]);
}

/** What ending sessions needs of a connection: a pool, a transaction, or the ORM's manager. */
interface Connection {
  query(statement: string, values: unknown[]): Promise<unknown>;
}

/**
 * Ends the sessions of accounts, for the transaction that deactivates them: they are refused from then on anyway, and this
 * keeps them from coming back with the account. Runs in the accounts' tenant.
 */
export async function endSessionsOfAccounts(
  database: Connection,
  tenantId: string,
  accountIds: readonly string[],
): Promise<void> {
  await database.query(
    `DELETE FROM login_sessions s USING accounts a WHERE a.tenant_id = $1 AND a.id = ANY($2)
       AND s.active_tenant_id = $1 AND s.active_account_id = a.id AND s.login_id = a.login_id`,
    [tenantId, accountIds],
  );
}
