import type { CalendarDate } from '@guildhall/domain';
import { DEMO_PASSWORD } from './demo-accounts.ts';
import { tenantIdOf } from './generate/build-world.ts';
import { generateTenant } from './generate/generate-tenant.ts';
import type { SealNationalId } from './generate/participant-details.ts';
import { isTenantLoaded, loadTenant } from './load/load-tenant.ts';
import type { TenantPlan } from './plan/tenant-plan.ts';
import { UK_DEMO } from './plan/uk-demo.ts';
import { US_DEMO } from './plan/us-demo.ts';

const SEED = 'guildhall';
const PLANS = [US_DEMO, UK_DEMO];

export interface SeedDemoOptions {
  readonly ownerUrl: string;
  readonly hashPassword: (password: string) => Promise<string>;
  /** Without it participants have no national ids. */
  readonly sealNationalId?: SealNationalId;
  readonly log: (line: string) => void;
  /** The day that counts as today in the demo. */
  readonly asOf?: CalendarDate;
}

/** Loads the demo tenants that are not there yet. */
export async function seedDemo({ ownerUrl, hashPassword, sealNationalId, log, asOf }: SeedDemoOptions): Promise<void> {
  const missing = await missingPlans(ownerUrl);
  if (missing.length === 0) return log('The demo data are there already.');
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  for (const plan of missing) {
    const begin = performance.now();
    const dated = asOf === undefined ? plan : { ...plan, asOf };
    const sets = generateTenant(dated, SEED, { passwordHash, sealNationalId });
    await loadTenant(ownerUrl, sets, { audit: false, history: true });
    const seconds = ((performance.now() - begin) / 1_000).toFixed(1);
    log(`Loaded ${plan.name} with ${plan.participants.toLocaleString('en-US')} participants in ${seconds} s.`);
  }
}

/** True when every demo tenant is there. */
export async function isDemoLoaded(ownerUrl: string): Promise<boolean> {
  return (await missingPlans(ownerUrl)).length === 0;
}

async function missingPlans(ownerUrl: string): Promise<TenantPlan[]> {
  const missing: TenantPlan[] = [];
  for (const plan of PLANS) {
    if (!(await isTenantLoaded(ownerUrl, tenantIdOf(plan, SEED)))) missing.push(plan);
  }
  return missing;
}
