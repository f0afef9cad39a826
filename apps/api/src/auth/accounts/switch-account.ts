import type { Auth } from '../create-auth.ts';
import { inTransaction, noteOpened } from './open-account.ts';

/**
 * Lets a session go on in another account of the same login, and notes there that it was opened. False when the session
 * or the account is not the login's own, or the account is shut.
 */
export async function switchAccount(
  auth: Auth,
  sessionId: string,
  loginId: string,
  accountId: string,
): Promise<boolean> {
  return inTransaction(auth.pool, async (client) => {
    const { rows } = await client.query<{ tenantId: string }>(
      `UPDATE login_sessions s SET active_account_id = a.account_id, active_tenant_id = a.tenant_id
       FROM accounts_of_login($2) a
       WHERE s.id = $1 AND s.login_id = $2 AND a.account_id = $3 AND a.account_status IN ('active', 'read_only')
       RETURNING s.active_tenant_id AS "tenantId"`,
      [sessionId, loginId, accountId],
    );
    const [switched] = rows;
    if (switched === undefined) return false;
    await noteOpened(client, { accountId, tenantId: switched.tenantId }, auth.now());
    return true;
  });
}
