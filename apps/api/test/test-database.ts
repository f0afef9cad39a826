import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { appUrl } from '../src/database/server-urls.ts';
import { databaseUrl, TEMPLATE, TEST_SECRET } from './test-settings.ts';

export interface TestDatabase {
  readonly ownerUrl: string;
  /** Connects as the app role, which row-level security holds. */
  readonly appUrl: string;
  /** Runs `work` as the app role in one transaction of the tenant. */
  inTenant<T>(tenantId: string, work: (client: pg.PoolClient) => Promise<T>): Promise<T>;
  readonly pool: pg.Pool;
  drop(): Promise<void>;
}

/** A migrated database of its own for one test file; `empty` leaves the migrations out. */
export async function aDatabase({ empty = false } = {}): Promise<TestDatabase> {
  const server = process.env['GUILDHALL_TEST_OWNER_URL'];
  if (server === undefined) throw new Error('Run the tests with `npx pnpm test`: it starts the database.');
  const name = `guildhall_test_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Pool({ connectionString: server, max: 1 });
  await createDatabase(admin, name, empty);
  const ownerUrl = databaseUrl(server, name);
  const asApp = appUrl(ownerUrl, TEST_SECRET);
  const pool = new pg.Pool({ connectionString: asApp, max: 5 });
  // Connections that are still closing when the database is dropped.
  pool.on('error', () => undefined);
  const drop = async () => {
    await pool.end();
    // The server's own clean-up may be at work in it, and only a superuser may end that.
    await persistently('42501', () => admin.query(`DROP DATABASE ${name} WITH (FORCE)`));
    await admin.end();
  };
  return { ownerUrl, appUrl: asApp, pool, drop, inTenant: (tenantId, work) => inTenant(pool, tenantId, work) };
}

/** Two workers can't copy the template at the same moment: the later one tries again. */
async function createDatabase(admin: pg.Pool, name: string, empty: boolean): Promise<void> {
  const sql = empty ? `CREATE DATABASE ${name}` : `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`;
  await persistently('55006', () => admin.query(sql));
}

/** Tries again, for five seconds, while the server says that it is busy with this error code. */
async function persistently(code: string, work: () => Promise<unknown>): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await work();
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== code || attempt === 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function inTenant<T>(pool: pg.Pool, tenantId: string, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SELECT set_config('app.tenant_id', $1, true), set_config('app.channel', 'seed', true)`, [
      tenantId,
    ]);
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
