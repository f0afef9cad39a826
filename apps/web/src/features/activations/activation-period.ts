import { addDays, daysBetween } from '@guildhall/domain';
import { today } from '../../lib/dates.ts';
import type { ActivationSearch } from './activation-search.ts';

/** The last thirty days, unless the address says otherwise; never more than a year, never backwards (UK-LIFE-21). */
export function periodOf({ from, to }: ActivationSearch): { from: string; to: string } {
  const last = to ?? today();
  const first = from ?? addDays(last, -29);
  const length = daysBetween(first, last);
  return { from: length < 0 ? last : length > 365 ? addDays(last, -365) : first, to: last };
}
