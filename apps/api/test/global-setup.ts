// Starts one throwaway PostgreSQL for a test run, with a migrated template that every database is copied from.
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startEmbeddedCluster } from '../src/database/embedded-cluster.ts';
import { migrate } from '../src/database/migrate.ts';
import { ensureRoles } from '../src/database/roles.ts';
import { appPassword } from '../src/database/server-urls.ts';
import { databaseUrl, TEMPLATE, TEST_SECRET } from './test-settings.ts';

/** How the teardown, which jest loads by itself, finds what was started. */
export interface Started {
  guildhallTestCluster?: { stop(): Promise<void>; dataDir: string };
}

export default async function startTestDatabase(): Promise<void> {
  // A folder for each run, so that two runs at once don't meet.
  const dataDir = path.join(tmpdir(), `guildhall-test-${userInfo().uid}-${process.pid}`);
  const cluster = await startEmbeddedCluster({ dataDir, log: () => undefined, throwaway: true });
  process.env['GUILDHALL_TEST_OWNER_URL'] = cluster.ownerUrl;
  (globalThis as Started).guildhallTestCluster = { stop: () => cluster.stop(), dataDir };
  await withClient(cluster.ownerUrl, (client) => client.query(`CREATE DATABASE ${TEMPLATE}`));
  const template = databaseUrl(cluster.ownerUrl, TEMPLATE);
  await ensureRoles(template, appPassword(TEST_SECRET));
  await migrate(template);
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
