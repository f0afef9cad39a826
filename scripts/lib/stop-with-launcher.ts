import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Ancestor {
  readonly pid: number;
  readonly parent: number;
  readonly words: readonly string[];
}

const packageManagers = /^(npm|npx|pnpm)(-cli)?(\.[cm]?js)?$/;

/**
 * `npx pnpm start` is npx, pnpm, a shell and then us, and npx hands no signal on. Where somebody ends the one process they
 * know (a supervisor, a script, a closed terminal), nobody would be left to stop us: so we ask ourselves.
 */
export function stopWithLauncher(): void {
  const parents = parentsUpToLauncher();
  const timer = setInterval(() => {
    if (isSame(parents, parentsOf(parents.length))) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, 1000);
  timer.unref();
}

/** Only package managers count, with the shells between them: a shell in front of them may leave us in the background. */
function parentsUpToLauncher(): number[] {
  const ancestors = [...ancestorsOf(process.ppid, 8)];
  const top = ancestors.findLastIndex(({ words }) => isPackageManager(words));
  return parentsOf(top + 1);
}

export function isPackageManager([program = '', script = '']: readonly string[]): boolean {
  const name = path.basename(program);
  return packageManagers.test(name) || (name === 'node' && packageManagers.test(path.basename(script)));
}

/** A process that has ended, collected or not, is nobody's parent any more. */
function parentsOf(count: number): number[] {
  if (count === 0) return [];
  return [process.ppid, ...[...ancestorsOf(process.ppid, count - 1)].map(({ parent }) => parent)];
}

/** Where the system has no /proc, nobody is found, and only the usual signals stop us. */
function* ancestorsOf(start: number, count: number): Generator<Ancestor> {
  for (let pid = start, left = count; left > 0 && pid > 1; left--) {
    const ancestor = readProcess(pid);
    if (ancestor === undefined) return;
    yield ancestor;
    pid = ancestor.parent;
  }
}

function readProcess(pid: number): Ancestor | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // npm replaces its command line by one string.
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split(/[\0 ]/);
    return { pid, parent: Number(parent), words };
  } catch {
    return undefined;
  }
}

function isSame(left: readonly number[], right: readonly number[]): boolean {
  return left.length === right.length && left.every((pid, index) => pid === right[index]);
}
