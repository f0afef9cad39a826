// Which account a session begins with, and what is noted when an account is opened.
import { canEnter } from '@guildhall/domain';
import type { Pool, PoolClient } from 'pg';
import { accountsOfLogin, type LoginAccount } from './accounts-of-login.ts';

export interface OpenedAccount {
  readonly accountId: string;
  readonly tenantId: string;
}

/** What keeps every account of a login shut that is not deactivated or archived. */
export interface ShutAccount {
  readonly shutBy: 'expired' | 'cancelled';
}

/**
 * Chooses the account that a login signs in to and notes the time in it: of its open accounts the one used last, otherwise
 * the first by name of the tenant. Null when none is open: that login can't sign in.
 */
export async function openAccount(pool: Pool, loginId: string, now: Date): Promise<OpenedAccount | ShutAccount | null> {
  return inTransaction(pool, async (client) => {
    const accounts = await accountsOfLogin(client, loginId);
    const account = await usedLast(
      client,
      accounts.filter(({ accountStatus }) => canEnter(accountStatus)),
    );
    if (account !== undefined) await noteOpened(client, account, now);
    return account ?? shutOf(accounts);
  });
}

function shutOf(accounts: readonly LoginAccount[]): ShutAccount | null {
  const access = accounts.map(({ accountStatus }) => accountStatus);
  const shutBy = (['expired', 'cancelled'] as const).find((one) => access.includes(one));
  return shutBy ? { shutBy } : null;
}

/** Notes in an account when it was opened; the audit names the account itself as the actor. */
export async function noteOpened(client: PoolClient, { accountId, tenantId }: OpenedAccount, now: Date): Promise<void> {
  await enterTenant(client, tenantId, accountId);
  await client.query('UPDATE accounts SET last_sign_in_at = $3 WHERE tenant_id = $1 AND id = $2', [
    tenantId,
    accountId,
    now,
  ]);
}

/** Runs work in one transaction on one connection. */
export async function inTransaction<Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    client.release();
    return result;
  } catch (error) {
    // Closing the connection rolls back, even where the connection is what failed.
    client.release(true);
    throw error;
  }
}

/** Row-level security shows one tenant at a time, so each account is asked in its own. */
async function usedLast(client: PoolClient, accounts: readonly LoginAccount[]): Promise<LoginAccount | undefined> {
  const [first, ...others] = accounts;
  if (first === undefined || others.length === 0) return first;
  let last = { account: first, at: Number.NEGATIVE_INFINITY };
  for (const account of accounts) {
    const at = await openedAt(client, account);
    if (at > last.at) last = { account, at };
  }
  return last.account;
}

async function openedAt(client: PoolClient, { accountId, tenantId }: LoginAccount): Promise<number> {
  await enterTenant(client, tenantId, accountId);
  const { rows } = await client.query<{ at: Date | null }>(
    'SELECT last_sign_in_at AS at FROM accounts WHERE tenant_id = $1 AND id = $2',
    [tenantId, accountId],
  );
  return rows[0]?.at?.getTime() ?? Number.NEGATIVE_INFINITY;
}

async function enterTenant(client: PoolClient, tenantId: string, actorId: string): Promise<void> {
  await client.query(
    `SELECT set_config('app.tenant_id', $1, true), set_config('app.actor_id', $2, true),
       set_config('app.operation_id', uuid_v7()::text, true), set_config('app.channel', 'app', true)`,
    [tenantId, actorId],
  );
}
