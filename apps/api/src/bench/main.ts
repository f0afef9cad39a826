// `pnpm bench`: the budgets of docs/ARCHITECTURE.md as ratios measured in one run on one machine.
import path from 'node:path';
import { startEmbeddedCluster } from '../database/embedded-cluster.ts';
import { migrate } from '../database/migrate.ts';
import { ensureRoles } from '../database/roles.ts';
import { appPassword, appUrl } from '../database/server-urls.ts';
import { seedScale } from '../demo/index.ts';
import { startBaseline } from './baseline.ts';
import { compareBatch } from './batch-bench.ts';
import { compareImport } from './import-bench.ts';
import { comparePages, compareSizes, compareSearch } from './comparisons.ts';
import { compareScrolling } from './scroll-bench.ts';
import { BENCH_SECRET, startApi } from './servers.ts';
import { signInAs } from './viewers.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const REPOSITORY = path.resolve(import.meta.dirname, '../../../..');

// `pnpm bench 10000,100000,1000000`, the default; the middle one is the tenant whose pages are compared.
const sizes = (process.argv[2] ?? '10000,100000,1000000').split(',').map(Number);
// `pnpm bench 1000,20000,30000 batch` leaves out everything but the change of 10,000 people; `… import 20000` everything but a
// file of so many; `… pages`, `… search` and `… scroll` everything but that.
const alone = process.argv[3];
const isAsked = (part: string): boolean => alone === undefined || alone === part;
const importRows = Number(process.argv[4] ?? 100_000);

const cluster = await startEmbeddedCluster({ dataDir: path.join(REPOSITORY, '.data/bench'), log: say });
try {
  await ensureRoles(cluster.ownerUrl, appPassword(BENCH_SECRET));
  await migrate(cluster.ownerUrl);
  const tenants = [];
  for (const participants of sizes) {
    const tenantId = await seedScale({
      ownerUrl: cluster.ownerUrl,
      participants,
      seed: 'bench',
      log: say,
      tenantName: `Bench ${participants}`,
    });
    tenants.push({ participants, tenantId });
  }
  const databaseUrl = appUrl(cluster.ownerUrl, BENCH_SECRET);
  const api = await startApi(databaseUrl);
  const baseline = await startBaseline(databaseUrl);
  try {
    const viewers = [];
    for (const tenant of tenants) viewers.push({ ...tenant, ...(await signInAs(api, databaseUrl, tenant.tenantId)) });
    const [small, middle, large] = viewers;
    if (!small || !middle || !large) throw new Error('Give three sizes.');
    if (isAsked('pages')) {
      await comparePages(api, baseline, middle, say);
      await compareSizes(api, small, large, say);
    }
    if (isAsked('search')) await compareSearch(api, large, say);
    if (isAsked('scroll')) await compareScrolling(api, middle, say);
    if (isAsked('batch')) await compareBatch(api, databaseUrl, middle, say);
    if (isAsked('import')) await compareImport(api, databaseUrl, middle, { rows: importRows, say });
  } finally {
    await Promise.all([api.stop(), baseline.stop()]);
  }
} finally {
  await cluster.stop();
}
