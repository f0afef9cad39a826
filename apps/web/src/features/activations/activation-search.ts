import { addDays, daysBetween, parseCalendarDate } from '@guildhall/domain';
import { today } from '../../lib/dates.ts';

export interface ActivationSearch {
  from?: string;
  to?: string;
  groups?: string[];
  text?: string;
  day?: string;
}

const dayOf = (value: unknown): string | undefined =>
  typeof value === 'string' && parseCalendarDate(value, 'day').ok ? value : undefined;

/** What the address holds; what can't be read is left out. */
export function parseActivationSearch(search: Record<string, unknown>): ActivationSearch {
  const { groups, text } = search;
  const from = dayOf(search['from']);
  const to = dayOf(search['to']);
  const day = dayOf(search['day']);
  return {
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(day ? { day } : {}),
    ...(Array.isArray(groups) && groups.length > 0 ? { groups: groups.filter((id) => typeof id === 'string') } : {}),
    ...(typeof text === 'string' && text ? { text } : {}),
  };
}

/** The last thirty days, unless the address says otherwise; never more than a year, never backwards (UK-LIFE-21). */
export function periodOf({ from, to }: ActivationSearch): { from: string; to: string } {
  const last = to ?? today();
  const first = from ?? addDays(last, -29);
  const length = daysBetween(first, last);
  return { from: length < 0 ? last : length > 365 ? addDays(last, -365) : first, to: last };
}
