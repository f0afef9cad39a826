import { addDays } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';

/** Hours after which somebody who has not accepted an invitation is reminded, once (UK-LIFE-15). */
export const REMINDER_AFTER_HOURS = 48;

/** Days before the end of a subscription on which the person and those in charge are told (UK-LIFE-19). */
export const SUBSCRIPTION_WARNING_DAYS = 14;

/** Gives the last of the days on which a subscription may end to be warned of today; the first is today (UK-LIFE-19). */
export function lastWarnedEnd(today: CalendarDate): CalendarDate {
  return addDays(today, SUBSCRIPTION_WARNING_DAYS);
}

/** Gives the moment up to which an invitation was sent whose reminder is due (UK-LIFE-15). */
export function remindedUpTo(now: Date): Date {
  return new Date(now.getTime() - REMINDER_AFTER_HOURS * 60 * 60 * 1000);
}
