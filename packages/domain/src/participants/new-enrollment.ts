// A participant has one current enrollment and keeps the others. A new one never takes anything from an old one: it ends it,
// or leaves it open beside (US-OCC-07 to US-OCC-09; design, section 3).
import type { CalendarDate } from '../dates/calendar-date.ts';
import { accepted, refuse, refused, refusalsOf } from '../refusal.ts';
import type { Outcome, Refusal } from '../refusal.ts';
import { isFull } from '../accounts/account-status.ts';
import type { AccountStatus } from '../accounts/account-status.ts';
import { changeProgramStatus } from './change-program-status.ts';
import type { StatusChange, StatusChangeResult, StatusContext, StatusState } from './change-program-status.ts';
import { checkProgramPlan } from './program-plan.ts';
import type { ProgramStatus } from './program-status.ts';
import { checkEffectiveDate } from './status-date.ts';

/** How the current enrollment can end when another one takes its place. */
export const ENDS_OF_ENROLLMENT = ['completed', 'cancelled'] as const;
export type EndOfEnrollment = (typeof ENDS_OF_ENROLLMENT)[number];

export interface EnrollmentFacts {
  readonly id: string;
  readonly employerId: string;
  readonly occupationId: string;
  readonly programStatus: ProgramStatus;
}

export interface EnrollmentWish {
  readonly employerId: string;
  readonly occupationId: string;
  readonly startDate?: string | null;
  readonly expectedEndDate?: string | null;
  readonly plannedHours?: number | null;
  /** How the current enrollment ends; null leaves it open beside the new one. */
  readonly previous:
    (Omit<StatusChange, 'status' | 'expectedReturnDate'> & { readonly status: EndOfEnrollment }) | null;
}

export interface PlannedEnrollment {
  readonly startDate: CalendarDate;
  readonly expectedEndDate: CalendarDate | null;
  readonly plannedHours: number | null;
  /** What becomes of the enrollment that was current; null when it stays as it is. */
  readonly previous: StatusChangeResult | null;
  readonly takesSeat: boolean;
}

/**
 * Plans a new current enrollment. It is active from its start date, which is today where none was given; the account is active
 * with it, so it takes a seat where the account holds none. Nobody is enrolled twice at once into one occupation at one
 * employer (US-OCC-07, US-OCC-08, US-STA-09, US-STA-13).
 */
export function planNewEnrollment(
  current: StatusState & { readonly enrollmentId: string },
  kept: readonly EnrollmentFacts[],
  wish: EnrollmentWish,
  context: StatusContext,
): Outcome<PlannedEnrollment> {
  if (current.accountStatus === 'archived') return refused(refuse('account_archived'));
  const { expectedEndDate, plannedHours } = wish;
  const plan = checkProgramPlan({ startDate: wish.startDate ?? context.today, expectedEndDate, plannedHours });
  const startDate = plan.ok ? (plan.value.startDate ?? context.today) : context.today;
  const ahead = checkEffectiveDate(startDate, { startDate: null, lastEffectiveDate: null, ...context }, 'startDate');
  const previous = wish.previous === null ? accepted(null) : endOf(current, wish.previous, context);
  const takesSeat = current.accountStatus !== 'active';
  const refusals: Refusal[] = [
    ...refusalsOf(plan),
    ...(plan.ok ? refusalsOf(ahead) : []),
    ...refusalsOf(previous),
    ...(isRunning(current.enrollmentId, kept, wish) ? [refuse('enrollment_running', 'occupationId')] : []),
    ...(takesSeat && isFull(context.seatsFree) ? [refuse('no_free_seat')] : []),
  ];
  if (refusals.length > 0 || !plan.ok || !previous.ok) return refused(...refusals);
  return accepted({
    startDate,
    expectedEndDate: plan.value.expectedEndDate,
    plannedHours: plan.value.plannedHours,
    previous: previous.value,
    takesSeat,
  });
}

const FIELDS: Readonly<Record<string, string>> = {
  status: 'previousStatus',
  effectiveDate: 'previousDate',
  reason: 'previousReason',
  reasonText: 'previousReasonText',
};

/** Says what is wrong with the way in which enrollments end, whoever they are of; null ends none. */
export function checkEndOfEnrollment(previous: EnrollmentWish['previous'], today: CalendarDate): readonly Refusal[] {
  const anybody = {
    programStatus: 'active',
    accountStatus: 'active',
    startDate: null,
    lastEffectiveDate: null,
  } as const;
  return previous === null ? [] : refusalsOf(endOf(anybody, previous, { today, seatsFree: null }));
}

// The account goes on with the new enrollment, so a seat is no question here.
function endOf(state: StatusState, change: StatusChange, context: StatusContext): Outcome<StatusChangeResult> {
  const outcome = changeProgramStatus(state, change, { ...context, seatsFree: null });
  if (outcome.ok) return outcome;
  return refused(...outcome.refusals.map(({ code, field }) => refuse(code, field && (FIELDS[field] ?? field))));
}

function isRunning(currentId: string, kept: readonly EnrollmentFacts[], wish: EnrollmentWish): boolean {
  return kept.some(
    ({ id, employerId, occupationId, programStatus }) =>
      employerId === wish.employerId &&
      occupationId === wish.occupationId &&
      isOpen(programStatus) &&
      !(id === currentId && wish.previous !== null),
  );
}

/** True while an enrollment has not ended: it runs, or pauses. */
export function isOpen(programStatus: ProgramStatus): boolean {
  return programStatus === 'active' || programStatus === 'suspended';
}

export interface CurrentEnrollmentChange {
  readonly accountStatus: AccountStatus;
  readonly takesSeat: boolean;
  readonly freesSeat: boolean;
}

/**
 * Makes a kept enrollment the current one. The account follows its program status as it follows every other, so an active
 * enrollment may need a seat and one that ended deactivates the account (US-OCC-08, US-STA-06, US-STA-09).
 */
export function planCurrentEnrollment(
  account: { readonly accountStatus: AccountStatus },
  chosen: { readonly isCurrent: boolean; readonly programStatus: ProgramStatus },
  { seatsFree }: { readonly seatsFree: number | null },
): Outcome<CurrentEnrollmentChange> {
  if (account.accountStatus === 'archived') return refused(refuse('account_archived'));
  if (chosen.isCurrent) return refused(refuse('enrollment_current', 'enrollmentId'));
  const isActive = chosen.programStatus === 'active';
  const wasActive = account.accountStatus === 'active';
  if (isActive && !wasActive && isFull(seatsFree)) return refused(refuse('no_free_seat'));
  return accepted({
    accountStatus: isActive ? 'active' : 'deactivated',
    takesSeat: isActive && !wasActive,
    freesSeat: !isActive && wasActive,
  });
}
