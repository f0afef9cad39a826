import { DatabaseSetupError } from '../database/database-setup-error.ts';
import { openDatabase, type OpenDatabase } from '../database/open-database.ts';
import { loadSettings, SettingsError, type RunningSettings } from '../env.ts';

export const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Runs a command on the migrated database and leaves with a code that says how it went. */
export async function runCommand(
  work: (database: OpenDatabase, settings: RunningSettings) => Promise<void>,
): Promise<void> {
  try {
    const settings = loadSettings();
    const database = await openDatabase(settings, say);
    try {
      await work(database, settings);
    } finally {
      await database.close();
    }
  } catch (error) {
    const isTheirs = error instanceof SettingsError || error instanceof DatabaseSetupError;
    process.stderr.write(`${isTheirs ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 1;
  }
}
