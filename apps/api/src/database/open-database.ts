import type { RunningSettings } from '../env.ts';
import { startEmbeddedCluster } from './embedded-cluster.ts';
import { migrate } from './migrate.ts';
import { ensureRoles } from './roles.ts';
import { checkServer } from './server-check.ts';
import { appPassword, appUrl } from './server-urls.ts';

export interface OpenDatabase {
  /** Owns the schema; runs migrations and loads demo data. */
  readonly ownerUrl: string;
  /** What the server runs on. */
  readonly appUrl: string;
  close(): Promise<void>;
}

/**
 * Makes the database ready: the given server, or the embedded one; roles; migrations.
 *
 * @throws DatabaseSetupError that says what to run, when the given server can't be used
 */
export async function openDatabase(settings: RunningSettings, log: (line: string) => void): Promise<OpenDatabase> {
  const { databaseUrl, dataDir, secret, appDatabaseUrl } = settings;
  const cluster = databaseUrl === undefined ? await startEmbeddedCluster({ dataDir, log }) : null;
  const ownerUrl = databaseUrl ?? cluster?.ownerUrl ?? '';
  try {
    await checkServer(ownerUrl);
    // Whoever gives the app role's address keeps its password.
    await ensureRoles(ownerUrl, appDatabaseUrl === undefined ? appPassword(secret) : null);
    const ran = await migrate(ownerUrl);
    if (ran.length > 0) log(`Migrated the database (${ran.length} steps).`);
    return { ownerUrl, appUrl: appUrl(ownerUrl, secret, appDatabaseUrl), close: async () => cluster?.stop() };
  } catch (error) {
    await cluster?.stop();
    throw error;
  }
}
