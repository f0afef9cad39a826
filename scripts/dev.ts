// `pnpm dev`: compiles on every change, restarts the API, and serves the web app with hot reload.
import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { build } from './lib/build.ts';
import { root, tool } from './lib/run.ts';

interface Task {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly folder?: string;
  /** `node --watch` does: sent to its whole group, the API would get the signal twice and break off its own stop. */
  readonly handsSignalsOn?: boolean;
}

const watch = ['--watch', '--preserveWatchOutput'];
const webFolder = path.join(root, 'apps/web');
const webTool = (name: string) => path.join(webFolder, 'node_modules/.bin', name);
const tasks: readonly Task[] = [
  { name: 'domain', command: tool('tsc'), args: ['-p', 'packages/domain', ...watch] },
  { name: 'types', command: tool('tsc'), args: ['-p', 'apps/api', ...watch] },
  {
    name: 'api',
    command: process.execPath,
    args: ['--enable-source-maps', '--watch', 'apps/api/dist/main.js'],
    handsSignalsOn: true,
  },
  { name: 'codegen', command: webTool('graphql-codegen'), args: ['--watch'], folder: webFolder },
  { name: 'web', command: webTool('vite'), args: [], folder: webFolder },
];

if (!(await build())) process.exit(1);

const children = tasks.map(startTask);
let stopping = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stopAll);

/** Each task leads a process group, so that what it has started ends with it. */
function startTask({ name, command, args, folder = root }: Task): ChildProcess {
  const env = { ...process.env, GUILDHALL_MODE: 'development', NODE_ENV: 'development', FORCE_COLOR: '1' };
  const child = spawn(command, args, { cwd: folder, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => console.log(`${name.padEnd(8)}│ ${line}`));
  }
  child.once('error', (error) => console.error(`${name.padEnd(8)}│ ${error.message}`));
  child.once('exit', (code) => {
    if (stopping) return;
    console.error(`${name} ended with code ${code}: stopping the others.`);
    process.exitCode = 1;
    stopAll();
  });
  return child;
}

function stopAll(): void {
  if (stopping) return;
  stopping = true;
  for (const [index, { pid }] of children.entries()) {
    try {
      if (pid !== undefined) process.kill(tasks[index]?.handsSignalsOn ? pid : -pid, 'SIGTERM');
    } catch {
      // It has ended by itself.
    }
  }
}
