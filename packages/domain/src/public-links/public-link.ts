import type { CalendarDate } from '../dates/calendar-date.ts';
import { isBefore, parseCalendarDate } from '../dates/calendar-date.ts';
import { accepted, refuse, refused, refusalsOf } from '../refusal.ts';
import type { Outcome, Refusal } from '../refusal.ts';
import { cleanText } from '../text/plain-text.ts';
import type { RawText } from '../text/plain-text.ts';

export const PUBLIC_LINK_LABEL_MAX = 120;
export const PUBLIC_LINK_MAX_USES = 100_000;

/** Whether somebody can sign up through a public link now, and if not, why. */
export const PUBLIC_LINK_STATES = ['open', 'paused', 'ended', 'used_up'] as const;
export type PublicLinkState = (typeof PUBLIC_LINK_STATES)[number];

export interface PublicLinkFacts {
  readonly isPaused: boolean;
  /** The last day on which it works; null when it has no end. */
  readonly endsOn: CalendarDate | null;
  /** How many people may sign up through it; null when there is no limit. */
  readonly maxUses: number | null;
  readonly signUps: number;
}

export interface PublicLinkDetails {
  readonly label: string | null;
  readonly endsOn: CalendarDate | null;
  readonly maxUses: number | null;
}

/**
 * Gives the state of a public link. What somebody decided counts before what came by itself: paused, ended, used up. On its
 * last day it still works (US-PUB-07).
 */
export function publicLinkStateOf(link: PublicLinkFacts, today: CalendarDate): PublicLinkState {
  if (link.isPaused) return 'paused';
  if (link.endsOn !== null && isBefore(link.endsOn, today)) return 'ended';
  return link.maxUses !== null && link.signUps >= link.maxUses ? 'used_up' : 'open';
}

/**
 * Cleans what a public link has besides its assignments: a label of at most 120 characters, a last day that is not over
 * and a limit of 1 to 100,000 uses; each may be missing (US-PUB-07).
 *
 * @param raw `endsOn` as YYYY-MM-DD, `maxUses` as a whole number
 * @param kept the last day that the link has already: it may stay although it is over
 */
export function cleanPublicLink(
  raw: { readonly label?: RawText; readonly endsOn?: string | null; readonly maxUses?: number | null },
  today: CalendarDate,
  kept: CalendarDate | null = null,
): Outcome<PublicLinkDetails> {
  const label = cleanText(raw.label, { field: 'label', max: PUBLIC_LINK_LABEL_MAX });
  const endsOn = parseLastDay(raw.endsOn, today, kept);
  const uses = checkUses(raw.maxUses ?? null);
  if (!label.ok || !endsOn.ok || uses)
    return refused(...refusalsOf(label), ...refusalsOf(endsOn), ...(uses ? [uses] : []));
  return accepted({ label: label.value, endsOn: endsOn.value, maxUses: raw.maxUses ?? null });
}

function parseLastDay(
  raw: string | null | undefined,
  today: CalendarDate,
  kept: CalendarDate | null,
): Outcome<CalendarDate | null> {
  if (!raw) return accepted(null);
  const day = parseCalendarDate(raw, 'endsOn');
  if (!day.ok || day.value === kept) return day;
  return isBefore(day.value, today) ? refused(refuse('date_in_the_past', 'endsOn')) : day;
}

function checkUses(maxUses: number | null): Refusal | null {
  if (maxUses === null) return null;
  return Number.isInteger(maxUses) && maxUses >= 1 && maxUses <= PUBLIC_LINK_MAX_USES
    ? null
    : refuse('number_out_of_range', 'maxUses');
}
