import pg from 'pg';
import { createDataSource, MIGRATIONS } from './data-source.ts';
import { installJobQueue } from './job-queue.ts';

/**
 * Runs the migrations that a database does not have yet.
 *
 * @param ownerUrl connection string of the role that owns the schema
 * @returns names of the migrations that ran, in order
 */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const lock = new pg.Client({ connectionString: ownerUrl });
  await lock.connect();
  try {
    // Of two starts at once the later one waits, and then has nothing to do.
    await lock.query('SELECT pg_advisory_lock(7302)');
    const ran = await runMissing(ownerUrl);
    await installJobQueue(ownerUrl);
    return ran;
  } finally {
    await lock.end();
  }
}

async function runMissing(ownerUrl: string): Promise<string[]> {
  const source = await createDataSource({ url: ownerUrl, poolSize: 2, migrations: true }).initialize();
  try {
    const ran = await source.runMigrations();
    return ran.map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}

/** Takes the newest `count` migrations back. */
export async function revert(ownerUrl: string, count: number): Promise<void> {
  const source = await createDataSource({ url: ownerUrl, poolSize: 2, migrations: true }).initialize();
  try {
    for (let step = 0; step < count; step += 1) await source.undoLastMigration();
  } finally {
    await source.destroy();
  }
}

/** Takes every migration back: all data are gone. */
export async function revertAll(ownerUrl: string): Promise<void> {
  await revert(ownerUrl, MIGRATIONS.length);
}
