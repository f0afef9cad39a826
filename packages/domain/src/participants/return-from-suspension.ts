import { isBefore } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Outcome } from '../refusal.ts';
import { changeProgramStatus } from './change-program-status.ts';
import type { StatusChangeResult, StatusContext, StatusState } from './change-program-status.ts';

export interface SuspendedState extends StatusState {
  readonly expectedReturnDate: CalendarDate | null;
  /** The day on which the return failed for want of a seat; null when it did not. */
  readonly returnRefusedOn: CalendarDate | null;
}

/** True from the day on which a suspended participant is expected back; somebody in the archive is not (US-STA-14). */
export function isReturnDue(state: SuspendedState, today: CalendarDate): boolean {
  const { programStatus, accountStatus, expectedReturnDate } = state;
  const isWaiting = programStatus === 'suspended' && accountStatus !== 'archived' && expectedReturnDate !== null;
  return isWaiting && !isBefore(today, expectedReturnDate);
}

/**
 * Ends a suspension by itself on the day of the expected return; it needs a free seat. The return holds from the expected
 * day, or from the day on which it succeeds where a seat was missing first (US-STA-09, US-STA-14). Null while it is not due.
 */
export function returnFromSuspension(
  state: SuspendedState,
  context: StatusContext,
): Outcome<StatusChangeResult> | null {
  const { expectedReturnDate, returnRefusedOn } = state;
  if (expectedReturnDate === null || !isReturnDue(state, context.today)) return null;
  const effectiveDate = returnRefusedOn === null ? expectedReturnDate : context.today;
  return changeProgramStatus(state, { status: 'active', effectiveDate }, context);
}
