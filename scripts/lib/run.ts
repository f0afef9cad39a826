import { spawn } from 'node:child_process';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

export interface Result {
  readonly code: number;
  readonly output: string;
  readonly seconds: number;
}

export interface RunOptions {
  /** Shows the output as it comes instead of collecting it. */
  readonly live?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  readonly folder?: string;
}

/** A program of an installed package, called without the package manager in between. */
export function tool(name: string): string {
  return path.join(root, 'node_modules/.bin', name);
}

export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Result> {
  const startedAt = performance.now();
  const child = spawn(command, args, {
    cwd: options.folder ?? root,
    env: { ...process.env, ...options.env },
    stdio: options.live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const collect = (chunk: Buffer) => {
    output += chunk.toString('utf8');
  };
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (signal !== null) output += `\nEnded by ${signal}.`;
      resolve({ code: code ?? 1, output, seconds: (performance.now() - startedAt) / 1000 });
    });
  });
}
