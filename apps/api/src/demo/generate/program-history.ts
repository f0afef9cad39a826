// How programs go: drawn as changes of status that the domain then applies, so that no date or reason can contradict another.
import { addDays, changeProgramStatus, daysBetween, initialStatus } from '@guildhall/domain';
import type {
  AccountStatus,
  CalendarDate,
  CancellationReason,
  ProgramStatus,
  StatusChange,
  StatusChangeResult,
} from '@guildhall/domain';
import type { Random } from '../randomness/random.ts';
import { cancellation, drawChanges } from './program-changes.ts';

/** One line of the status history; the first one comes from nothing. */
export interface StatusStep {
  readonly from: ProgramStatus | null;
  readonly to: ProgramStatus;
  readonly effectiveDate: CalendarDate;
  readonly reason: CancellationReason | null;
  readonly reasonText: string | null;
  readonly expectedReturnDate: CalendarDate | null;
}

export interface ProgramHistory {
  readonly startDate: CalendarDate;
  readonly expectedEndDate: CalendarDate;
  readonly programStatus: ProgramStatus;
  readonly accountStatus: AccountStatus;
  readonly completionDate: CalendarDate | null;
  readonly cancellationDate: CalendarDate | null;
  readonly suspensionDate: CalendarDate | null;
  readonly steps: readonly StatusStep[];
}

const DAYS_PER_MONTH = 30.4;

/** Draws what has happened to a program that began on a day: most go on, old ones have ended. */
export function drawProgram(
  random: Random,
  { startDate, months, asOf }: { startDate: CalendarDate; months: number; asOf: CalendarDate },
): ProgramHistory {
  const length = Math.round(months * DAYS_PER_MONTH);
  const expectedEndDate = addDays(startDate, length);
  const elapsed = daysBetween(startDate, asOf);
  const changes = elapsed < 5 ? [] : drawChanges(random, { startDate, length, elapsed });
  return programHistory({ startDate, expectedEndDate }, changes, asOf);
}

/** A program that was given up or completed some weeks before the current one began. */
export function drawPreviousProgram(
  random: Random,
  { endsBefore, months, asOf }: { endsBefore: CalendarDate; months: number; asOf: CalendarDate },
): ProgramHistory {
  // Further back than anybody begins later: it has ended by now.
  const endDate = addDays(endsBefore, -random.int(30, 120));
  const startDate = addDays(endDate, -random.int(90, 500));
  const change: StatusChange = random.chance(0.3)
    ? { status: 'completed', effectiveDate: endDate }
    : random.chance(0.6)
      ? { status: 'cancelled', effectiveDate: endDate, reason: 'transferred_program' }
      : cancellation(random, endDate);
  const expectedEndDate = addDays(startDate, Math.round(months * DAYS_PER_MONTH));
  return programHistory({ startDate, expectedEndDate }, [change], asOf);
}

/** A program that nothing has happened to yet. */
export function runningProgram(startDate: CalendarDate, months: number, asOf: CalendarDate): ProgramHistory {
  const expectedEndDate = addDays(startDate, Math.round(months * DAYS_PER_MONTH));
  return programHistory({ startDate, expectedEndDate }, [], asOf);
}

function programHistory(
  dates: { readonly startDate: CalendarDate; readonly expectedEndDate: CalendarDate },
  changes: readonly StatusChange[],
  today: CalendarDate,
): ProgramHistory {
  const programStatus = initialStatus();
  const first = { from: null, to: programStatus, effectiveDate: dates.startDate };
  const begun: ProgramHistory = {
    ...dates,
    programStatus,
    accountStatus: 'active',
    completionDate: null,
    cancellationDate: null,
    suspensionDate: null,
    steps: [{ ...first, reason: null, reasonText: null, expectedReturnDate: null }],
  };
  return changes.reduce((history, change) => withChange(history, change, today), begun);
}

function withChange(history: ProgramHistory, change: StatusChange, today: CalendarDate): ProgramHistory {
  const lastEffectiveDate = history.steps.at(-1)?.effectiveDate ?? null;
  const changed = changeProgramStatus({ ...history, lastEffectiveDate }, change, { today, seatsFree: null });
  if (!changed.ok) throw new Error(`A generated change of status is refused: ${changed.refusals[0]?.code ?? ''}`);
  const result = changed.value;
  return {
    ...history,
    programStatus: result.programStatus,
    accountStatus: result.accountStatus,
    completionDate: result.completionDate ?? history.completionDate,
    cancellationDate: result.cancellationDate ?? history.cancellationDate,
    suspensionDate: result.suspensionDate ?? history.suspensionDate,
    steps: [...history.steps, stepOf(history.programStatus, result)],
  };
}

function stepOf(
  from: ProgramStatus,
  { programStatus, effectiveDate, reason, reasonText, expectedReturnDate }: StatusChangeResult,
): StatusStep {
  return { from, to: programStatus, effectiveDate, reason, reasonText, expectedReturnDate };
}
