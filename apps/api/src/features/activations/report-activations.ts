import { addDays, daysBetween } from '@guildhall/domain';
import { OperationError } from '../../errors/operation-error.ts';
import { checkPageSize } from '../../graphql/keyset.ts';
import type { RequestServices } from '../../request-services.ts';
import type { Period } from './activations.repository.ts';
import type { ActivationFilter, ActivationReportArgs } from './activations.inputs.ts';
import type { ActivationReport } from './activations.type.ts';

const LONGEST = 366;

const periodOf = (from: string, to: string): Period => ({
  from: new Date(`${from}T00:00:00Z`),
  until: new Date(`${addDays(to, 1)}T00:00:00Z`),
});

/**
 * Counts activations day by day (UK-LIFE-21).
 *
 * @throws OperationError BAD_USER_INPUT for a period that ends before it begins, or of more than 366 days
 */
export async function reportActivations(
  { activations }: RequestServices,
  { from, to, filter }: ActivationReportArgs,
): Promise<ActivationReport> {
  const length = daysBetween(from, to) + 1;
  if (length < 1 || length > LONGEST) throw new OperationError('BAD_USER_INPUT', 'Choose a period of 1 to 366 days.');
  const counted = await activations.countByDay(periodOf(from, to), filter ?? {});
  const countOf = new Map(counted.map(({ day, count }) => [day, count]));
  const days = Array.from({ length }, (_, index) => addDays(from, index)).map((day) => ({
    day,
    count: countOf.get(day) ?? 0,
  }));
  const total = days.reduce((sum, { count }) => sum + count, 0);
  return { days, total, averagePerDay: total / length };
}

/**
 * Who activated the account on a day.
 *
 * @throws OperationError BAD_USER_INPUT for fewer than one or more than 200
 */
export function listActivations(
  { activations }: RequestServices,
  { day, first }: { readonly day: string; readonly first: number },
  filter: ActivationFilter,
) {
  checkPageSize(first);
  return activations.list(periodOf(day, day), filter, first);
}
