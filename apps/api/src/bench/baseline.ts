import { startProcess, type BenchServer } from './servers.ts';

/** One hand-written statement that returns JSON, over bare Node http: what the pages are compared with. */
export const startBaseline = (databaseUrl: string): Promise<BenchServer> =>
  startProcess('baseline-process.js', databaseUrl);
