import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** PostgreSQL refuses to run as root, so root hands its work to such a user. */
export interface OsUser {
  readonly uid: number;
  readonly gid: number;
}

export interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

/** Undefined for an ordinary user, who runs PostgreSQL as they are. */
export function userForPostgres(clusterFolder: string): OsUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return ownerOf(clusterFolder) ?? lookUp('postgres') ?? lookUp('nobody');
}

/** A cluster that an ordinary user made stays theirs when root starts it. */
function ownerOf(folder: string): OsUser | undefined {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found === undefined || found.uid === 0 ? undefined : { uid: found.uid, gid: found.gid };
}

function lookUp(name: string): OsUser | undefined {
  try {
    const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

/** Asks the system instead of reading modes: parents, groups and access lists all count. */
export function canEnter(user: OsUser, folder: string): boolean {
  return spawnSync('test', ['-x', folder], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}

export function canRun(user: OsUser | undefined, program: string): boolean {
  return spawnSync(program, ['--version'], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}

/**
 * Runs a program of PostgreSQL. The environment is emptied, because PGPORT, PGDATA or LANG of the caller would leak in;
 * the folder is `/`, because the user need not be allowed into the current one.
 */
export function runAs(user: OsUser | undefined, program: string, args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...user, cwd: '/', env: { LC_ALL: 'C' }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', reject);
    // Not 'close': a started server inherits the pipes and would hold them open.
    child.once('exit', (code) => resolve({ code, output: output.trim() }));
  });
}
