import { accepted, refuse, refused } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';

/** A day without time or zone, as 'YYYY-MM-DD'. Two of them compare as text. */
export type CalendarDate = string;

export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;
const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * Reads 'YYYY-MM-DD'. Refuses days that do not exist and years outside 1900 to 2199, which are typing mistakes
 * (design, section 4).
 */
export function parseCalendarDate(raw: string, field: string): Outcome<CalendarDate> {
  const text = raw.length > 64 ? '' : raw.trim();
  const parts = FORM.exec(text);
  if (!parts || !exists(text)) return refused(refuse('date_malformed', field));
  const year = Number(parts[1]);
  if (year < FIRST_YEAR || year > LAST_YEAR) return refused(refuse('date_out_of_range', field));
  return accepted(text);
}

/** Orders two dates: negative when the first is earlier, 0 when equal, positive when later. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** True when the first date is earlier than the second. */
export function isBefore(a: CalendarDate, b: CalendarDate): boolean {
  return compareDates(a, b) < 0;
}

/** Gives the date a whole number of days later, or earlier when negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(toMilliseconds(date) + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** Gives the date a number of months later; the last day of the month where that day does not exist there. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const target = new Date(toMilliseconds(`${date.slice(0, 7)}-01`));
  target.setUTCMonth(target.getUTCMonth() + months);
  const [year, month] = [target.getUTCFullYear(), target.getUTCMonth()];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(Number(date.slice(8)), lastDay));
  return target.toISOString().slice(0, 10);
}

/** Counts the days from the first date to the second; negative when the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((toMilliseconds(to) - toMilliseconds(from)) / MILLISECONDS_PER_DAY);
}

/**
 * Gives the age in completed years on a day; somebody born on 29 February is a year older on 1 March of a common
 * year.
 */
export function ageOn(dateOfBirth: CalendarDate, day: CalendarDate): number {
  const years = Number(day.slice(0, 4)) - Number(dateOfBirth.slice(0, 4));
  return day.slice(5) < dateOfBirth.slice(5) ? years - 1 : years;
}

// An impossible day such as 30 February either fails to parse or comes back as another day.
function exists(date: CalendarDate): boolean {
  const time = toMilliseconds(date);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === date;
}

function toMilliseconds(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}
