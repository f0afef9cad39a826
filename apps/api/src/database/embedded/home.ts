import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, chownSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findBinaries, type Binaries } from './binaries.ts';
import { canEnter, userForPostgres, type OsUser } from './os-user.ts';

/** Where a cluster lives, who runs it, and with which programs. */
export interface ClusterHome {
  readonly folder: string;
  /** PostgreSQL's own data folder, inside `folder`. */
  readonly cluster: string;
  readonly serverLog: string;
  readonly portFile: string;
  readonly user: OsUser | undefined;
  readonly binaries: Binaries;
  readonly password: string;
}

const stateFolder = '/var/lib/guildhall';
const largestServerLog = 5_000_000;

export function prepareHome(dataDir: string, log: (line: string) => void): ClusterHome {
  const user = userForPostgres(path.join(dataDir, 'cluster'));
  const folder = reachableFolder(dataDir, user);
  if (folder !== dataDir) log(`Root's folder is closed to the database's user: the database lives in ${folder}.`);
  mkdirSync(folder, { recursive: true });
  // The password of the folder is root's; its data belong to the unprivileged user, who has to pass through.
  if (user !== undefined) chmodSync(folder, 0o711);
  const serverLog = path.join(folder, 'server.log');
  writeFileSync(serverLog, '', { flag: 'a', mode: 0o600 });
  if (statSync(serverLog).size > largestServerLog) truncateSync(serverLog);
  if (user !== undefined) chownSync(serverLog, user.uid, user.gid);
  return {
    folder,
    cluster: path.join(folder, 'cluster'),
    serverLog,
    portFile: path.join(folder, 'port'),
    user,
    binaries: findBinaries(user, stateFolder),
    password: keptPassword(path.join(folder, 'password')),
  };
}

function reachableFolder(dataDir: string, user: OsUser | undefined): string {
  mkdirSync(dataDir, { recursive: true });
  if (user === undefined) return dataDir;
  chmodSync(dataDir, 0o711);
  if (canEnter(user, dataDir)) return dataDir;
  mkdirSync(stateFolder, { recursive: true, mode: 0o755 });
  return path.join(stateFolder, createHash('sha256').update(dataDir).digest('hex').slice(0, 12));
}

function keptPassword(file: string): string {
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}
