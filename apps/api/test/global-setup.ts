// Starts one throwaway PostgreSQL for a test run, with a migrated template that every database is copied from.
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startEmbeddedCluster } from '../src/database/embedded-cluster.ts';
import { migrate } from '../src/database/migrate.ts';
import { ensureRoles } from '../src/database/roles.ts';
import { appPassword } from '../src/database/server-urls.ts';
import { databaseUrl, TEMPLATE, TEST_SECRET } from './test-settings.ts';

export default async function startTestDatabase(): Promise<() => Promise<void>> {
  const dataDir = path.join(tmpdir(), `guildhall-test-${userInfo().uid}`);
  const cluster = await startEmbeddedCluster({ dataDir, log: () => undefined, throwaway: true });
  process.env['GUILDHALL_TEST_OWNER_URL'] = cluster.ownerUrl;
  await dropLeftovers(cluster.ownerUrl);
  await withClient(cluster.ownerUrl, (client) => client.query(`CREATE DATABASE ${TEMPLATE}`));
  const template = databaseUrl(cluster.ownerUrl, TEMPLATE);
  await ensureRoles(template, appPassword(TEST_SECRET));
  await migrate(template);
  return async () => {
    await dropLeftovers(cluster.ownerUrl);
    await cluster.stop();
  };
}

/** Only databases whose name says that they are for tests. */
async function dropLeftovers(ownerUrl: string): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>(`SELECT datname FROM pg_database WHERE datname LIKE 'guildhall_test_%'`);
    for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(datname)} WITH (FORCE)`);
  });
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
