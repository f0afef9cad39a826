import type { CalendarDate } from '@guildhall/domain';
import type { Random } from './random.ts';

const HOUR = 3_600_000;

/** Midnight of a day in UTC, in milliseconds. */
export function startOfDay(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** A moment in the office hours of a day, in milliseconds. */
export function officeHour(random: Random, date: CalendarDate): number {
  return startOfDay(date) + 8 * HOUR + random.int(0, 9 * HOUR);
}

/** The text of a moment that PostgreSQL reads. */
export function timestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
