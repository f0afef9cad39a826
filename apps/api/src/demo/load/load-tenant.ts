import pg from 'pg';
import { TABLES } from '../rows/row-set.ts';
import type { RowSet, TableName } from '../rows/row-set.ts';
import { copyMissingRows, copyRows } from './copy-rows.ts';
import { checkForeignKeysLater } from './foreign-keys.ts';
import { openTables } from './open-tables.ts';
import { writeHistory } from './write-history.ts';

export interface LoadOptions {
  /** Lets the audit triggers write, as for everybody else. Slower, and everything seems to have come about just now. */
  readonly audit: boolean;
  /** Without audit: writes a history of participants with the times that the rows themselves name. */
  readonly history?: boolean;
  /** Checks foreign keys once at the end; pays from some ten thousand participants on. */
  readonly isLarge?: boolean;
}

/** Tables of no tenant; one login may be there already because it opens accounts of another one. */
const SHARED: ReadonlySet<TableName> = new Set(['logins', 'login_credentials']);
const WRITTEN = [...TABLES, 'audit_entries', 'seat_changes'];

/**
 * Loads one generated tenant in a single transaction: all of it or nothing.
 *
 * @param ownerUrl connection string of the role that owns the tables; it need not be a superuser
 * @returns false when the tenant is there already: it is left alone
 */
export async function loadTenant(ownerUrl: string, sets: Iterable<RowSet>, options: LoadOptions): Promise<boolean> {
  return withClient(ownerUrl, async (client) => {
    await client.query('BEGIN');
    await client.query(SETTINGS);
    const closeTables = await openTables(client, WRITTEN, options);
    const checkForeignKeys = options.isLarge ? await checkForeignKeysLater(client, TABLES) : null;
    const tenantId = await copySets(client, sets);
    if (tenantId === null) return false;
    await checkForeignKeys?.();
    if (options.history && !options.audit) await writeHistory(client, tenantId);
    await closeTables();
    await client.query('COMMIT');
    await client.query(`VACUUM (ANALYZE) ${WRITTEN.join(', ')}`);
    return true;
  });
}

/** True when the tenant is there; asked as the role that sees every tenant, because row-level security holds the owner. */
export async function isTenantLoaded(ownerUrl: string, tenantId: string): Promise<boolean> {
  return withClient(ownerUrl, async (client) => {
    await client.query('BEGIN; SET LOCAL ROLE guildhall_definer');
    return exists(client, tenantId);
  });
}

// Two starts at once must not both load: the second one waits and then finds the tenant. A load can be repeated, so its end
// need not wait for the disk. The search index takes what is new in large portions.
const SETTINGS = `
  SELECT pg_advisory_xact_lock(7302);
  SET LOCAL app.channel = 'seed';
  SET LOCAL synchronous_commit = off;
  SET LOCAL work_mem = '256MB';
  SET LOCAL maintenance_work_mem = '256MB';
  SET LOCAL gin_pending_list_limit = '128MB'`;

/** Gives the id of the tenant that was written, null when there was nothing to do. */
async function copySets(client: pg.Client, sets: Iterable<RowSet>): Promise<string | null> {
  let tenantId: string | null = null;
  for (const rows of sets) {
    const tenant = rows.tenants[0];
    if (tenant && (await exists(client, tenant.id))) return null;
    tenantId ??= tenant?.id ?? null;
    for (const table of TABLES) await (SHARED.has(table) ? copyMissingRows : copyRows)(client, table, rows[table]);
  }
  return tenantId;
}

async function exists(client: pg.Client, tenantId: string): Promise<boolean> {
  const { rowCount } = await client.query('SELECT FROM tenants WHERE id = $1', [tenantId]);
  return rowCount !== 0;
}

/** Ending the connection undoes whatever was not committed. */
async function withClient<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
