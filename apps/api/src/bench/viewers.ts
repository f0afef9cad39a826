import pg from 'pg';
import { createLogin, hashPassword } from '../auth/index.ts';
import type { BenchServer } from './servers.ts';

const PASSWORD = 'a password for measurements';
const ROLES = ['regulator', 'administrator', 'supervisor'] as const;
export type BenchRole = (typeof ROLES)[number];

export interface BenchViewer {
  readonly cookie: string;
  readonly accountId: string;
  readonly organizationId: string;
}

export type BenchViewers = Readonly<Record<BenchRole, BenchViewer>>;

/** Signs in as the person of each role who has the most to see. */
export async function signInAs(api: BenchServer, databaseUrl: string, tenantId: string): Promise<BenchViewers> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1, options: `-c app.tenant_id=${tenantId}` });
  try {
    const entries = [];
    for (const role of ROLES) entries.push([role, await signIn(api, pool, tenantId, role)] as const);
    return Object.fromEntries(entries) as unknown as BenchViewers;
  } finally {
    await pool.end();
  }
}

async function signIn(api: BenchServer, pool: pg.Pool, tenantId: string, role: BenchRole): Promise<BenchViewer> {
  const { rows } = await pool.query<{ id: string; organization_id: string; login_id: string | null }>(
    `SELECT a.id, a.organization_id, a.login_id FROM accounts a WHERE a.tenant_id = $1 AND a.user_type = $2 AND a.account_status = 'active'
     ORDER BY (SELECT count(*) FROM supervisions s WHERE s.tenant_id = $1 AND s.supervisor_id = a.id) DESC, a.id LIMIT 1`,
    [tenantId, role],
  );
  const [account] = rows;
  if (!account) throw new Error(`The tenant has no ${role}.`);
  const email = `${role}.${tenantId}@bench.example`;
  if (account.login_id === null) {
    const loginId = await createLogin(pool, { email, name: role, passwordHash: await hashPassword(PASSWORD) });
    await pool.query('UPDATE accounts SET login_id = $3 WHERE tenant_id = $1 AND id = $2', [
      tenantId,
      account.id,
      loginId,
    ]);
  }
  const response = await fetch(`${api.url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'http://localhost:4000' },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  if (!response.ok || cookie === '') throw new Error(`The ${role} could not sign in.`);
  return { cookie, accountId: account.id, organizationId: account.organization_id };
}
