import { addDays, addMonths } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { accepted, refuse, refused } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';

/** How long a program is planned to take, as '18 months' or '78 weeks'. */
export type ProgramLength = string;

const FORM = /^(\d{1,3})\s*(m|months?|mths?|w|weeks?|wks?)?$/i;
const DAYS_PER_WEEK = 7;

/** Reads the length of a program in months, or in weeks where it says so; a number alone is months (UK-BULK-14). */
export function parseProgramLength(raw: string, field = 'programLength'): Outcome<ProgramLength> {
  const [, count = '', unit = 'months'] = FORM.exec(raw.trim()) ?? [];
  if (Number(count) === 0) return refused(refuse('length_malformed', field));
  return accepted(`${Number(count)} ${unit.toLowerCase().startsWith('w') ? 'weeks' : 'months'}`);
}

/**
 * Gives the expected end of a program that begins on a day. The same day of a later month; the last of that month where it has
 * no such day (UK-BULK-14).
 *
 * @param length as `parseProgramLength` gives it
 */
export function expectedEndOf(startDate: CalendarDate, length: ProgramLength): CalendarDate {
  const [count, unit] = length.split(' ');
  return unit === 'weeks' ? addDays(startDate, Number(count) * DAYS_PER_WEEK) : addMonths(startDate, Number(count));
}
