import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ClusterHome } from './home.ts';
import { runAs } from './os-user.ts';
import { isAlive } from './postmaster.ts';

/** Makes the cluster's files unless they exist. Built aside and renamed, so that a killed start leaves no half. */
export async function initialise(home: ClusterHome, throwaway: boolean, log: (line: string) => void): Promise<void> {
  if (existsSync(home.cluster)) return assertVersion(home);
  removeLeftovers(home.folder);
  log(`Creating a PostgreSQL ${home.binaries.major} database in ${home.folder} …`);
  const draft = `${home.cluster}.new-${process.pid}`;
  mkdirSync(draft, { mode: 0o700 });
  const passwordFile = path.join(draft, 'password');
  const data = path.join(draft, 'data');
  writeFileSync(passwordFile, home.password, { mode: 0o600 });
  if (home.user !== undefined) {
    for (const entry of [draft, passwordFile]) chownSync(entry, home.user.uid, home.user.gid);
  }
  await runInitdb(home, initdbArguments(data, passwordFile, throwaway));
  moveIntoPlace(data, home.cluster);
  rmSync(draft, { recursive: true });
}

/**
 * The built-in locale sorts alike on every machine. pg_trgm still asks the machine's own locale what a letter is;
 * a machine without C.UTF-8 gets C, where trigrams skip letters with accents and searches for them get slower.
 */
async function runInitdb(home: ClusterHome, args: readonly string[]): Promise<void> {
  for (const locale of ['C.UTF-8', 'C']) {
    const { code, output } = await runAs(home.user, home.binaries.initdb, [...args, `--locale=${locale}`]);
    if (code === 0) return;
    if (locale === 'C' || !output.includes('locale')) {
      throw new Error(`PostgreSQL could not create its data folder:\n${output}`);
    }
  }
}

function initdbArguments(data: string, passwordFile: string, throwaway: boolean): string[] {
  return [
    `--pgdata=${data}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(throwaway ? ['--no-sync'] : []),
  ];
}

function moveIntoPlace(data: string, cluster: string): void {
  chmodSync(data, 0o700);
  try {
    renameSync(data, cluster);
  } catch (error) {
    // Another process that started at the same moment was first; both know the same password.
    if (!existsSync(path.join(cluster, 'PG_VERSION'))) throw error;
  }
}

function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = /^cluster\.new-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(path.join(folder, name), { recursive: true });
  }
}

function assertVersion({ cluster, folder, binaries }: ClusterHome): void {
  const found = readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (found === binaries.major) return;
  throw new Error(
    `The data in ${folder} are of PostgreSQL ${found}, this Guildhall brings ${binaries.major}. ` +
      `Dump them with the Guildhall that made them and restore here, or move the folder away to start empty.`,
  );
}
