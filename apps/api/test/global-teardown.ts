import { rmSync } from 'node:fs';
import type { Started } from './global-setup.ts';

/** Ends the run's PostgreSQL and removes its folder. */
export default async function stopTestDatabase(): Promise<void> {
  const cluster = (globalThis as Started).guildhallTestCluster;
  if (!cluster) return;
  await cluster.stop();
  rmSync(cluster.dataDir, { recursive: true, force: true });
}
