import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';

/** The running server of a data folder, as its lock file tells. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/**
 * Undefined where no server runs on this data folder. The lock file of a server that was killed stays behind, and its
 * number may meanwhile belong to another process: PostgreSQL would then refuse to start, so the file goes.
 * One whose process is gone stays, because PostgreSQL checks by it that no backend of the old server is left.
 */
export function findPostmaster(cluster: string, log: (line: string) => void): Postmaster | undefined {
  const lockFile = path.join(cluster, 'postmaster.pid');
  const lines = readLines(lockFile);
  const pid = Number(lines?.[0]);
  if (lines === undefined || !isAlive(pid)) return undefined;
  if (isPostmasterOf(pid, cluster)) return { pid, port: Number(lines[3]) };
  log('A killed database left its lock file behind: removing it.');
  rmSync(lockFile, { force: true });
  return undefined;
}

export function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether a process is the server of a data folder: it works inside of it. Where the system doesn't tell, any that lives may be. */
export function isPostmasterOf(pid: number, cluster: string): boolean {
  if (process.platform !== 'linux') return isAlive(pid);
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch {
    return false;
  }
}

function readLines(file: string): string[] | undefined {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
