import { addDays } from '@guildhall/domain';
import type { TenantPlan } from '../plan/tenant-plan.ts';
import { startOfDay } from '../randomness/moments.ts';
import { emptyRows } from '../rows/row-set.ts';
import type { RowSet } from '../rows/row-set.ts';
import { EmailBook } from './accounts.ts';
import { buildWorld } from './build-world.ts';
import { addCohorts } from './cohorts.ts';
import { addOrganizations } from './organization-rows.ts';
import type { SealNationalId } from './participant-details.ts';
import { participantSets } from './participants.ts';
import { addStaff } from './staff.ts';

// Before the first program that anybody was in.
const FOUNDED_DAYS_AGO = 2_300;
const BATCH_SIZE = 2_000;

export interface GenerateOptions {
  /** Stored for every demo login; without one nobody can sign in. */
  readonly passwordHash?: string;
  readonly sealNationalId?: SealNationalId | undefined;
  readonly batchSize?: number;
}

/**
 * Generates a tenant: first a set with organizations, staff and cohorts, then sets of participants, one at a time.
 *
 * The same plan and seed give the same rows, in whatever batches; only sealed national ids differ.
 */
export function* generateTenant(plan: TenantPlan, seed: string, options: GenerateOptions = {}): Generator<RowSet> {
  const { passwordHash = null, sealNationalId: seal, batchSize = BATCH_SIZE } = options;
  const world = buildWorld(plan, seed);
  const emails = new EmailBook(plan);
  const foundedAt = startOfDay(addDays(plan.asOf, -FOUNDED_DAYS_AGO));
  const rows = emptyRows();
  addOrganizations(rows, world, foundedAt);
  addStaff(rows, world, { emails, foundedAt, passwordHash });
  addCohorts(rows, world);
  yield rows;
  yield* participantSets(world, { emails, passwordHash, seal, batchSize });
}
