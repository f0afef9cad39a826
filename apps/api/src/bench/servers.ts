import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';

/** What the bench's keys are derived from. */
export const BENCH_SECRET = 'a secret for measurements alone, long enough';

/** The options that `pnpm start` and the container run with. */
const RUN_AS = ['--v8-pool-size=1'];

export interface BenchServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a server of this folder in a process of its own, as in production, and waits for its address. */
export async function startProcess(file: string, databaseUrl: string): Promise<BenchServer> {
  const script = path.join(import.meta.dirname, file);
  const child = fork(script, [databaseUrl], { execArgv: RUN_AS });
  const url = await firstMessage(child);
  return { url, stop: () => stopped(child) };
}

/** The API itself. */
export const startApi = (databaseUrl: string): Promise<BenchServer> => startProcess('api-process.js', databaseUrl);

function firstMessage(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('message', (url) => resolve(url as string));
    child.once('exit', (code) => reject(new Error(`The server ended with code ${code}.`)));
  });
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill();
  });
}
