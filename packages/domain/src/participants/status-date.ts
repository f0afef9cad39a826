import { addDays, isBefore, parseCalendarDate } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { accepted, refuse, refused } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';

/** How far ahead of today a status change may take effect. */
export const MAX_DAYS_AHEAD = 90;

/**
 * Checks the effective date of a status change, 'YYYY-MM-DD': not before the start or the last change, at most 90
 * days ahead (US-STA-13).
 */
export function checkEffectiveDate(
  raw: string,
  facts: {
    readonly startDate: CalendarDate | null;
    readonly lastEffectiveDate: CalendarDate | null;
    readonly today: CalendarDate;
  },
  field = 'effectiveDate',
): Outcome<CalendarDate> {
  const parsed = parseCalendarDate(raw, field);
  if (!parsed.ok) return parsed;
  const date = parsed.value;
  if (facts.startDate !== null && isBefore(date, facts.startDate)) {
    return refused(refuse('effective_date_before_start', field));
  }
  if (facts.lastEffectiveDate !== null && isBefore(date, facts.lastEffectiveDate)) {
    return refused(refuse('effective_date_before_last_change', field));
  }
  if (isBefore(addDays(facts.today, MAX_DAYS_AHEAD), date)) {
    return refused(refuse('effective_date_too_far_ahead', field));
  }
  return accepted(date);
}
