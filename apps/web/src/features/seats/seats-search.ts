import { compact } from '../../lib/search-params.ts';

/** For how many days the trend can be looked at; the first one is shown when nothing is said. */
export const TREND_DAYS = [90, 30, 365] as const;
export type TrendDays = (typeof TREND_DAYS)[number];

export interface SeatsSearch {
  days?: TrendDays | undefined;
}

/** What the address holds; what can't be read is left out. */
export function parseSeatsSearch(search: Record<string, unknown>): SeatsSearch {
  const days = TREND_DAYS.find((one) => one === Number(search.days));
  return compact({ days: days === TREND_DAYS[0] ? undefined : days });
}
