import pg from 'pg';
import type { TestDatabase } from '../test-database.ts';

/** Looks at a whole database past row-level security; its owner would see no tenant. */
export interface DatabaseState {
  /** Equal as long as no row of any table was added, removed or changed; sessions may be used meanwhile. */
  fingerprint(): Promise<string>;
  /** The same for the rows of one tenant alone. */
  ofTenant(tenantId: string): Promise<string>;
  rows<T extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]): Promise<T[]>;
  close(): Promise<void>;
}

// When a session was last used is noted by reading; that somebody has looked for a person in vain is counted.
const CONTENT: Readonly<Record<string, string>> = {
  audit_entries: 'SELECT count(*)::text FROM audit_entries',
  sign_in_attempts: `SELECT string_agg(x::text, '' ORDER BY x::text) FROM sign_in_attempts x
    WHERE x.email_hash NOT IN (SELECT sha256(convert_to('claim ' || a.id, 'UTF8')) FROM accounts a)`,
  login_sessions: `SELECT string_agg((to_jsonb(x) - 'updated_at')::text, '' ORDER BY x.id) FROM login_sessions x`,
};

export async function databaseState(database: TestDatabase): Promise<DatabaseState> {
  const pool = new pg.Pool({ connectionString: await inspectorUrl(database), max: 1 });
  pool.on('error', () => undefined);
  const { rows: tables } = await pool.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`,
  );
  const { rows: owned } = await pool.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'tenant_id' ORDER BY 1`,
  );
  const ofTenant = owned.map(({ name }) => `md5(coalesce((${contentOf(name)} WHERE x.tenant_id = $1), ''))`);
  const parts = tables.map(({ name }) => `md5(coalesce((${CONTENT[name] ?? contentOf(name)}), ''))`);
  const text = `SELECT md5(concat(${parts.join(', ')})) AS state`;
  return {
    fingerprint: async () => (await pool.query<{ state: string }>({ name: 'state', text })).rows[0]!.state,
    ofTenant: async (tenantId) =>
      (await pool.query<{ state: string }>(`SELECT md5(concat(${ofTenant.join(', ')})) AS state`, [tenantId])).rows[0]!
        .state,
    rows: async <T extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []) =>
      (await pool.query<T>(sql, [...values])).rows,
    close: () => pool.end(),
  };
}

const contentOf = (table: string): string => `SELECT string_agg(x::text, '' ORDER BY x::text) FROM ${table} x`;

/** Ids of the rows of one tenant in every table. */
export async function idsOfTenant(state: DatabaseState, tenantId: string): Promise<string[]> {
  const tables = await state.rows<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'tenant_id'`,
  );
  const all = tables.map(({ name }) => `SELECT id FROM ${name} WHERE tenant_id = $1`).join(' UNION ');
  return (await state.rows<{ id: string }>(all, [tenantId])).map(({ id }) => id);
}

/**
 * A role that may do what the owner may, and is not held by row-level security. Not the superuser itself: the owner could
 * not end its connections when it drops the database.
 */
async function inspectorUrl({ ownerUrl }: TestDatabase): Promise<string> {
  const [superuser, inspector] = [new URL(ownerUrl), new URL(ownerUrl)];
  superuser.username = 'postgres';
  superuser.pathname = '/postgres';
  inspector.username = 'guildhall_inspector';
  const client = new pg.Client({ connectionString: superuser.href });
  await client.connect();
  // Of the embedded server all have the same password. Another worker may be creating the role at the same moment.
  await client.query(`DO $$ BEGIN
    CREATE ROLE guildhall_inspector LOGIN BYPASSRLS PASSWORD '${superuser.password}' IN ROLE guildhall_owner;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`);
  await client.end();
  return inspector.href;
}
