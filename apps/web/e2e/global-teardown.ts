import { once } from 'node:events';
import { rmSync } from 'node:fs';
import type { Started } from './global-setup.ts';

/** Ends the server, which ends its PostgreSQL, and removes their data. */
export default async function stopProduct(): Promise<void> {
  const started = (globalThis as Started).guildhallServer;
  if (!started) return;
  if (started.process.exitCode === null) {
    started.process.kill('SIGTERM');
    await once(started.process, 'exit');
  }
  rmSync(started.dataDir, { recursive: true, force: true });
}
