import { generateTenant } from './generate/generate-tenant.ts';
import { tenantIdOf } from './generate/build-world.ts';
import { isTenantLoaded, loadTenant } from './load/load-tenant.ts';
import { scaledPlan } from './plan/scaled-plan.ts';
import type { RowSet } from './rows/row-set.ts';

const BATCH_SIZE = 5_000;

export interface SeedScaleOptions {
  readonly ownerUrl: string;
  readonly participants: number;
  readonly seed: string;
  readonly log: (line: string) => void;
  readonly tenantName: string;
}

/**
 * Loads one large tenant for measurements, in a stream: memory does not grow with the number of participants.
 *
 * @returns the id of the tenant, which follows from name, number and seed
 */
export async function seedScale({ ownerUrl, participants, seed, log, tenantName }: SeedScaleOptions): Promise<string> {
  const plan = scaledPlan(participants, tenantName);
  const tenantId = tenantIdOf(plan, seed);
  if (await isTenantLoaded(ownerUrl, tenantId)) {
    log(`${tenantName} is there already.`);
    return tenantId;
  }
  const sets = generateTenant(plan, seed, { batchSize: BATCH_SIZE });
  await loadTenant(ownerUrl, withProgress(sets, participants, log), { audit: false, isLarge: true });
  return tenantId;
}

function* withProgress(sets: Iterable<RowSet>, participants: number, log: (line: string) => void): Generator<RowSet> {
  const begin = performance.now();
  let count = 0;
  for (const rows of sets) {
    yield rows;
    count += rows.enrollments.filter((enrollment) => enrollment.is_current).length;
    const seconds = ((performance.now() - begin) / 1_000).toFixed(1);
    log(`${count.toLocaleString('en-US')} of ${participants.toLocaleString('en-US')} participants after ${seconds} s.`);
  }
}
