// The few records that sign-in needs, made as the app role makes them.
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { createLogin } from '../logins.ts';
import { PasswordHasher } from '../password/password-hasher.ts';
import { Slots } from '../password/slots.ts';

export const PASSWORD = 'correct horse battery staple';

/** Cheap on purpose: what is tested is sign-in, not the cost of argon2id. */
export const quickHasher = new PasswordHasher(
  { memoryKiB: 64, passes: 1, lanes: 1 },
  new Slots({ atOnce: 2, waiting: 64 }),
);
const passwordHash = await quickHasher.hash(PASSWORD);

export interface TestAccount {
  readonly tenantId: string;
  readonly accountId: string;
}

/** An administrator's account in a tenant of its own. */
export async function anAccount(pool: pg.Pool, loginId: string, tenantName = 'Tenant'): Promise<TestAccount> {
  const tenantId = randomUUID();
  return inTenant(pool, tenantId, async (client) => {
    await client.query(`INSERT INTO tenants (id, name, contract_type) VALUES ($1, $2, 'employer')`, [
      tenantId,
      tenantName,
    ]);
    const { rows } = await client.query<{ accountId: string }>(
      `WITH employer AS (
         INSERT INTO organizations (tenant_id, kind, name, code) VALUES ($1, 'employer', 'Employer', 'E1') RETURNING id)
       INSERT INTO accounts (tenant_id, login_id, user_type, organization_id, given_name, family_name, sort_name, name_key)
       SELECT $1, $2, 'administrator', id, 'Ana', 'Li', 'li ana', 'ana li' FROM employer RETURNING id AS "accountId"`,
      [tenantId, loginId],
    );
    return { tenantId, accountId: rows[0]!.accountId };
  });
}

export interface TestLogin extends TestAccount {
  readonly email: string;
  readonly loginId: string;
}

/** A login with one active account. */
export async function aLogin(pool: pg.Pool, hash = passwordHash): Promise<TestLogin> {
  const email = `${randomUUID()}@example.org`;
  const loginId = await createLogin(pool, { email, name: 'Ana Li', passwordHash: hash });
  return { email, loginId, ...(await anAccount(pool, loginId)) };
}

export async function setAccountStatus(pool: pg.Pool, account: TestAccount, status: string): Promise<void> {
  await inTenant(pool, account.tenantId, (client) =>
    client.query('UPDATE accounts SET account_status = $3 WHERE tenant_id = $1 AND id = $2', [
      account.tenantId,
      account.accountId,
      status,
    ]),
  );
}

export async function inTenant<R>(
  pool: pg.Pool,
  tenantId: string,
  work: (client: pg.PoolClient) => Promise<R>,
): Promise<R> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SELECT set_config('app.tenant_id', $1, true)`, [tenantId]);
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } finally {
    client.release();
  }
}
