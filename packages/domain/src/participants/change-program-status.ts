// The program status machine: one change in, the new statuses, dates and effect on seats out. Nothing is half
// done: a refused change has no result.
import { isBefore, parseCalendarDate } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { accepted, refuse, refused, refusalsOf } from '../refusal.ts';
import type { Outcome, Refusal } from '../refusal.ts';
import { cleanText } from '../text/plain-text.ts';
import { isFull } from '../accounts/account-status.ts';
import type { AccountStatus } from '../accounts/account-status.ts';
import { CANCELLATION_REASONS, canFollow } from './program-status.ts';
import type { CancellationReason, ProgramStatus } from './program-status.ts';
import { checkEffectiveDate } from './status-date.ts';

export const REASON_TEXT_MAX = 500;

export interface StatusState {
  readonly programStatus: ProgramStatus;
  readonly accountStatus: AccountStatus;
  readonly startDate: CalendarDate | null;
  readonly lastEffectiveDate: CalendarDate | null;
}

export interface StatusChange {
  readonly status: ProgramStatus;
  readonly effectiveDate: string;
  readonly reason?: CancellationReason | null;
  readonly reasonText?: string | null;
  readonly expectedReturnDate?: string | null;
}

export interface StatusContext {
  readonly today: CalendarDate;
  /** Free seats of the tenant; null when the subscription has no limit. */
  readonly seatsFree: number | null;
}

export interface StatusChangeResult {
  readonly programStatus: ProgramStatus;
  readonly accountStatus: AccountStatus;
  readonly effectiveDate: CalendarDate;
  /** Of these three the one that belongs to the new status is set; null leaves the stored date alone (US-STA-10). */
  readonly completionDate: CalendarDate | null;
  readonly cancellationDate: CalendarDate | null;
  readonly suspensionDate: CalendarDate | null;
  readonly reason: CancellationReason | null;
  readonly reasonText: string | null;
  readonly expectedReturnDate: CalendarDate | null;
  readonly freesSeat: boolean;
  readonly takesSeat: boolean;
  readonly isReactivation: boolean;
}

/**
 * Changes a program status. Dates are 'YYYY-MM-DD'. The account status follows: an inactive program status deactivates the
 * account, a return to active reactivates it and needs a free seat when it was not active (US-STA-03, 06, 07, 09, 10, 13, 14).
 * Gives the result, or every refusal at once.
 */
export function changeProgramStatus(
  state: StatusState,
  change: StatusChange,
  context: StatusContext,
): Outcome<StatusChangeResult> {
  const impossible = checkTransition(state, change);
  if (impossible) return refused(impossible);

  const effectiveDate = checkEffectiveDate(change.effectiveDate, { ...state, today: context.today });
  const reason = checkReason(change);
  const expectedReturnDate = checkReturnDate(change, effectiveDate);
  const takesSeat = change.status === 'active' && state.accountStatus !== 'active';
  const seat: Outcome<null> = takesSeat && isFull(context.seatsFree) ? refused(refuse('no_free_seat')) : accepted(null);
  if (!effectiveDate.ok || !reason.ok || !expectedReturnDate.ok || !seat.ok) {
    return refused(...[effectiveDate, reason, expectedReturnDate, seat].flatMap(refusalsOf));
  }

  const dateFor = (status: ProgramStatus) => (change.status === status ? effectiveDate.value : null);
  return accepted({
    programStatus: change.status,
    accountStatus: change.status === 'active' ? 'active' : 'deactivated',
    effectiveDate: effectiveDate.value,
    completionDate: dateFor('completed'),
    cancellationDate: dateFor('cancelled'),
    suspensionDate: dateFor('suspended'),
    ...reason.value,
    expectedReturnDate: expectedReturnDate.value,
    freesSeat: change.status !== 'active' && state.accountStatus === 'active',
    takesSeat,
    isReactivation: change.status === 'active',
  });
}

function checkTransition(state: StatusState, change: StatusChange): Refusal | null {
  if (state.accountStatus === 'archived') return refuse('account_archived');
  if (state.programStatus === change.status) return refuse('status_unchanged', 'status');
  return canFollow(state.programStatus, change.status) ? null : refuse('status_change_not_allowed', 'status');
}

function checkReason(change: StatusChange): Outcome<Pick<StatusChangeResult, 'reason' | 'reasonText'>> {
  const reason = change.reason ?? null;
  const cleaned = cleanText(change.reasonText, { field: 'reasonText', max: REASON_TEXT_MAX, multiline: true });
  if (!cleaned.ok) return cleaned;
  const reasonText = cleaned.value;

  if (change.status !== 'cancelled') {
    if (reason !== null) return refused(refuse('reason_not_allowed', 'reason'));
    return reasonText === null ? accepted({ reason, reasonText }) : refused(refuse('reason_not_allowed', 'reasonText'));
  }
  if (reason === null) return refused(refuse('reason_required', 'reason'));
  if (!CANCELLATION_REASONS.includes(reason)) return refused(refuse('unknown_choice', 'reason'));
  if (reason === 'other' && reasonText === null) return refused(refuse('reason_text_required', 'reasonText'));
  return accepted({ reason, reasonText });
}

function checkReturnDate(change: StatusChange, effectiveDate: Outcome<CalendarDate>): Outcome<CalendarDate | null> {
  const field = 'expectedReturnDate';
  const raw = change.expectedReturnDate?.trim() ?? '';
  if (raw === '') return accepted(null);
  if (change.status !== 'suspended') return refused(refuse('return_date_not_allowed', field));
  const date = parseCalendarDate(raw, field);
  if (!date.ok || !effectiveDate.ok || isBefore(effectiveDate.value, date.value)) return date;
  return refused(refuse('return_date_not_after_effective_date', field));
}
