import { addMonths, isBefore, parseCalendarDate } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { accepted, refuse, refused, refusalsOf } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';
import { optional } from '../text/optional.ts';
import { cleanText } from '../text/plain-text.ts';
import type { RawText } from '../text/plain-text.ts';

export const SUBSCRIPTION_REASON_MAX = 500;
export const MAX_EXTENSION_MONTHS = 120;

export interface SubscriptionDates {
  readonly startsOn: CalendarDate | null;
  /** The last day; null when it has no end. */
  readonly endsOn: CalendarDate | null;
}

/** Gives the dates of a new account: from today, for as many months as the tenant gives (null: without an end) (UK-LIFE-18). */
export function firstSubscription(months: number | null, today: CalendarDate): SubscriptionDates {
  return { startsOn: today, endsOn: months === null ? null : addMonths(today, months) };
}

/** Checks new dates of a subscription and the reason for them, which is required (UK-SUBS-04). */
export function checkSubscriptionDates(raw: {
  readonly startsOn?: RawText;
  readonly endsOn?: RawText;
  readonly reason?: RawText;
}): Outcome<SubscriptionDates & { readonly reason: string }> {
  const startsOn = optional(raw.startsOn, (text) => parseCalendarDate(text, 'startsOn'));
  const endsOn = optional(raw.endsOn, (text) => parseCalendarDate(text, 'endsOn'));
  const reason = checkReason(raw.reason);
  if (!startsOn.ok || !endsOn.ok || !reason.ok) return refused(...[startsOn, endsOn, reason].flatMap(refusalsOf));
  const isTurned = startsOn.value !== null && endsOn.value !== null && isBefore(endsOn.value, startsOn.value);
  if (isTurned) return refused(refuse('end_before_start', 'endsOn'));
  return accepted({ startsOn: startsOn.value, endsOn: endsOn.value, reason: reason.value });
}

/** Reads the reason for a change of a subscription, which is required (UK-LIFE-25). */
export function checkReason(raw: RawText, field = 'reason'): Outcome<string> {
  return cleanText(raw, { field, max: SUBSCRIPTION_REASON_MAX, required: true, multiline: true });
}

/** By how many months, or to which day; exactly one of them. */
export interface RawExtension {
  readonly months?: number | null;
  readonly endsOn?: RawText;
}
export type Extension = { readonly months: number } | { readonly endsOn: CalendarDate };

/** Reads an extension: 1 to 120 months, or a day that is not over (UK-LIFE-22). */
export function checkExtension(raw: RawExtension, today: CalendarDate): Outcome<Extension> {
  const months = raw.months ?? null;
  const endsOn = optional(raw.endsOn, (text) => parseCalendarDate(text, 'endsOn'));
  if (!endsOn.ok) return endsOn;
  if ((months === null) === (endsOn.value === null)) return refused(refuse('required', 'months'));
  if (endsOn.value !== null) {
    return isBefore(endsOn.value, today)
      ? refused(refuse('extension_in_past', 'endsOn'))
      : accepted({ endsOn: endsOn.value });
  }
  const isPossible = months !== null && Number.isInteger(months) && months >= 1 && months <= MAX_EXTENSION_MONTHS;
  return isPossible ? accepted({ months }) : refused(refuse('extension_out_of_range', 'months'));
}

/**
 * Gives the end that an extension leads to, or why there is none. Months count from the end, or from today for who has
 * expired; a day that would not lengthen the subscription changes nothing (UK-LIFE-22).
 */
export function extendedEnd(
  endsOn: CalendarDate | null,
  extension: Extension,
  today: CalendarDate,
): Outcome<CalendarDate> {
  if (endsOn === null) return refused(refuse('subscription_without_end'));
  if ('endsOn' in extension) {
    return isBefore(endsOn, extension.endsOn) ? accepted(extension.endsOn) : refused(refuse('extension_not_longer'));
  }
  return accepted(addMonths(isBefore(endsOn, today) ? today : endsOn, extension.months));
}
