// A change of program status keeps its place in the history; its days can be put right later.
import { addDays, isBefore, parseCalendarDate } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { accepted, refuse, refused, refusalsOf } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';
import type { ProgramStatus } from './program-status.ts';
import { MAX_DAYS_AHEAD } from './status-date.ts';

/** One change of the history of an enrollment. */
export interface DatedChange {
  readonly id: string;
  readonly toStatus: ProgramStatus;
  readonly effectiveDate: CalendarDate;
  readonly expectedReturnDate: CalendarDate | null;
}

export interface StatusDateCorrection {
  readonly changeId: string;
  readonly effectiveDate: string;
  /** Of a suspension; left out, it stays as it is, null or empty clears it. */
  readonly expectedReturnDate?: string | null | undefined;
}

/** Columns of the enrollment that repeat what its history says. */
export interface FollowingDates {
  readonly statusDate?: CalendarDate;
  readonly completionDate?: CalendarDate;
  readonly cancellationDate?: CalendarDate;
  readonly suspensionDate?: CalendarDate;
  readonly expectedReturnDate?: CalendarDate | null;
}

export interface CorrectedDates {
  readonly effectiveDate: CalendarDate;
  readonly expectedReturnDate: CalendarDate | null;
  /** What follows on the enrollment: the last change says since when, and the last one of each status its date. */
  readonly enrollment: FollowingDates;
}

/**
 * Puts the days of one change right. The day stays between its neighbours, not before the start and at most 90 days ahead; a
 * return stays after the suspension (US-STA-05, US-STA-10, US-STA-13, US-STA-14).
 *
 * @param history the changes of one enrollment, the oldest first
 */
export function correctStatusDate(
  history: readonly DatedChange[],
  correction: StatusDateCorrection,
  facts: { readonly startDate: CalendarDate | null; readonly today: CalendarDate },
): Outcome<CorrectedDates> {
  const index = history.findIndex(({ id }) => id === correction.changeId);
  const change = history[index];
  if (!change) return refused(refuse('unknown_choice', 'statusChangeId'));

  const day = checkDay(correction.effectiveDate, { before: history[index - 1], after: history[index + 1], ...facts });
  const back = checkReturn(change, correction.expectedReturnDate, day);
  if (!day.ok || !back.ok) return refused(...refusalsOf(day), ...refusalsOf(back));
  return accepted({
    effectiveDate: day.value,
    expectedReturnDate: back.value,
    enrollment: followingDates(history, index, day.value, back.value),
  });
}

function checkDay(
  raw: string,
  facts: {
    readonly before: DatedChange | undefined;
    readonly after: DatedChange | undefined;
    readonly startDate: CalendarDate | null;
    readonly today: CalendarDate;
  },
): Outcome<CalendarDate> {
  const field = 'effectiveDate';
  const parsed = parseCalendarDate(raw, field);
  if (!parsed.ok) return parsed;
  const day = parsed.value;
  if (facts.startDate !== null && isBefore(day, facts.startDate)) {
    return refused(refuse('effective_date_before_start', field));
  }
  if (facts.before && isBefore(day, facts.before.effectiveDate)) {
    return refused(refuse('effective_date_before_previous_change', field));
  }
  if (facts.after && isBefore(facts.after.effectiveDate, day)) {
    return refused(refuse('effective_date_after_next_change', field));
  }
  const isTooFar = isBefore(addDays(facts.today, MAX_DAYS_AHEAD), day);
  return isTooFar ? refused(refuse('effective_date_too_far_ahead', field)) : parsed;
}

function checkReturn(
  change: DatedChange,
  wanted: string | null | undefined,
  day: Outcome<CalendarDate>,
): Outcome<CalendarDate | null> {
  const field = 'expectedReturnDate';
  const raw = wanted === undefined ? change.expectedReturnDate : wanted?.trim() || null;
  if (raw === null) return accepted(null);
  if (change.toStatus !== 'suspended') return refused(refuse('return_date_not_allowed', field));
  const date = parseCalendarDate(raw, field);
  if (!date.ok || !day.ok || isBefore(day.value, date.value)) return date;
  return refused(refuse('return_date_not_after_effective_date', field));
}

const OWN_DATE = { completed: 'completionDate', cancelled: 'cancellationDate', suspended: 'suspensionDate' } as const;

function followingDates(
  history: readonly DatedChange[],
  index: number,
  day: CalendarDate,
  back: CalendarDate | null,
): FollowingDates {
  const later = history.slice(index + 1);
  const status = history[index]?.toStatus ?? 'active';
  const isLastOfStatus = !later.some(({ toStatus }) => toStatus === status);
  return {
    ...(later.length === 0 ? { statusDate: day } : {}),
    ...(later.length === 0 && status === 'suspended' ? { expectedReturnDate: back } : {}),
    ...(isLastOfStatus && status !== 'active' ? { [OWN_DATE[status]]: day } : {}),
  };
}
