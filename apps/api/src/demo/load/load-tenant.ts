import pg from 'pg';
import { TABLES } from '../rows/row-set.ts';
import type { RowSet, TableName } from '../rows/row-set.ts';
import { copyRows } from './copy-rows.ts';
import { openTables } from './open-tables.ts';
import { writeHistory } from './write-history.ts';

export interface LoadOptions {
  /** Lets the audit triggers write, as for everybody else. Slower, and everything seems to have come about just now. */
  readonly audit: boolean;
  /** Without audit: writes a history of participants with the times that the rows themselves name. */
  readonly history?: boolean;
}

/** Tables of no tenant; one login may be there already because it opens accounts of another one. */
const SHARED: ReadonlySet<TableName> = new Set(['logins', 'login_credentials']);

/**
 * Loads one generated tenant in a single transaction: all of it or nothing.
 *
 * @param ownerUrl connection string of the role that owns the tables; it need not be a superuser
 * @returns false when the tenant is there already: it is left alone
 */
export async function loadTenant(ownerUrl: string, sets: Iterable<RowSet>, options: LoadOptions): Promise<boolean> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(FASTER);
    // Two starts at once must not both load; the second one then finds the tenant.
    await client.query('SELECT pg_advisory_xact_lock(7302)');
    const close = await openTables(client, [...TABLES, 'audit_entries'], options);
    const isLoaded = await copySets(client, sets, options);
    await close();
    await client.query(isLoaded ? 'COMMIT' : 'ROLLBACK');
    if (isLoaded) await client.query(`VACUUM (ANALYZE) ${[...TABLES, 'audit_entries'].join(', ')}`);
    return isLoaded;
  } finally {
    await client.end();
  }
}

/** True when the tenant is there; asked as the role that sees every tenant, because row-level security holds the owner. */
export async function isTenantLoaded(ownerUrl: string, tenantId: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('BEGIN; SET LOCAL ROLE guildhall_definer');
    return await exists(client, tenantId);
  } finally {
    await client.end();
  }
}

// A load is one transaction that can be repeated, so nothing waits for the disk; the search index is filled in large portions.
const FASTER = `
  SET LOCAL synchronous_commit = off;
  SET LOCAL work_mem = '256MB';
  SET LOCAL gin_pending_list_limit = '128MB'`;

async function copySets(client: pg.Client, sets: Iterable<RowSet>, { audit, history }: LoadOptions): Promise<boolean> {
  let tenantId: string | undefined;
  await client.query(`SET LOCAL app.channel = 'seed'`);
  for (const rows of sets) {
    const tenant = rows.tenants[0];
    if (tenant && (await exists(client, tenant.id))) return false;
    tenantId ??= tenant?.id;
    for (const table of TABLES) await (SHARED.has(table) ? copyMissing : copyRows)(client, table, rows[table]);
  }
  if (tenantId !== undefined && history && !audit) await writeHistory(client, tenantId);
  return tenantId !== undefined;
}

/** Writes the rows whose key is not in the table yet. */
async function copyMissing(client: pg.Client, table: TableName, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  await client.query(`CREATE TEMPORARY TABLE incoming ON COMMIT DROP AS SELECT ${columns} FROM ${table} WITH NO DATA`);
  await copyRows(client, 'incoming', rows);
  await client.query(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM incoming ON CONFLICT (id) DO NOTHING`);
  await client.query('DROP TABLE incoming');
}

async function exists(client: pg.Client, tenantId: string): Promise<boolean> {
  const { rowCount } = await client.query('SELECT FROM tenants WHERE id = $1', [tenantId]);
  return rowCount !== 0;
}
