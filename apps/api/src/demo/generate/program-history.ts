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
import { weightedPicker } from '../randomness/random.ts';
import type { Random } from '../randomness/random.ts';

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

const pickReason = weightedPicker<CancellationReason>([
  ['found_other_employment', 22],
  ['relocated', 12],
  ['left_for_education', 9],
  ['attendance', 11],
  ['performance', 8],
  ['health', 7],
  ['family_or_caring', 7],
  ['financial', 6],
  ['laid_off', 6],
  ['conduct', 4],
  ['employer_closed', 2],
  ['other', 3],
]);
const OTHER_REASONS = ['Moved to the family business', 'Called up for military service', 'Prefers another trade'];

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
  const endDate = addDays(endsBefore, -random.int(10, 120));
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

interface Span {
  readonly startDate: CalendarDate;
  readonly length: number;
  readonly elapsed: number;
}

function drawChanges(random: Random, span: Span): StatusChange[] {
  const { startDate, length, elapsed } = span;
  const progress = elapsed / length;
  const completed = progress >= 1 ? 0.84 : progress > 0.85 ? 0.18 : 0;
  if (random.chance(completed)) {
    const days = Math.min(elapsed, Math.round(length * (0.85 + random.next() * 0.25)));
    return [{ status: 'completed', effectiveDate: addDays(startDate, days) }];
  }
  if (random.chance(0.055)) return drawCancellation(random, span);
  if (random.chance(0.042)) return [suspension(random, addDays(startDate, elapsed - random.int(0, Math.min(150, elapsed))))];
  return elapsed > 200 && random.chance(0.03) ? drawBreak(random, span) : [];
}

function drawCancellation(random: Random, { startDate, length, elapsed }: Span): StatusChange[] {
  const days = random.int(2, Math.min(elapsed, length));
  const endDate = addDays(startDate, days);
  if (days < 15) return [{ status: 'cancelled', effectiveDate: endDate, reason: 'never_started' }];
  if (days < 90 || !random.chance(0.2)) return [cancellation(random, endDate)];
  return [suspension(random, addDays(startDate, days - random.int(30, 80))), cancellation(random, endDate)];
}

/** Suspended for a while and back since. */
function drawBreak(random: Random, { startDate, elapsed }: Span): StatusChange[] {
  const from = random.int(20, elapsed - 100);
  const effectiveDate = addDays(startDate, from + random.int(30, 95));
  return [suspension(random, addDays(startDate, from)), { status: 'active', effectiveDate }];
}

function suspension(random: Random, effectiveDate: CalendarDate): StatusChange {
  const expectedReturnDate = random.chance(0.7) ? addDays(effectiveDate, random.int(30, 240)) : null;
  return { status: 'suspended', effectiveDate, expectedReturnDate };
}

function cancellation(random: Random, effectiveDate: CalendarDate): StatusChange {
  const reason = pickReason(random);
  return { status: 'cancelled', effectiveDate, reason, reasonText: reason === 'other' ? random.pick(OTHER_REASONS) : null };
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

function stepOf(from: ProgramStatus, { programStatus, effectiveDate, reason, reasonText, expectedReturnDate }: StatusChangeResult): StatusStep {
  return { from, to: programStatus, effectiveDate, reason, reasonText, expectedReturnDate };
}
