import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { StatusChange } from '../../participants/change-program-status.ts';
import type { CancellationReason, ProgramStatus } from '../../participants/program-status.ts';
import type { ImportValues } from '../import-field.ts';
import { cellProblem } from '../read-row.ts';
import type { CellProblem } from '../read-row.ts';

/** Where a program stands; somebody new begins active. */
export interface StandingProgram {
  readonly programStatus: ProgramStatus;
  readonly completionDate?: CalendarDate | null;
  readonly cancellationDate?: CalendarDate | null;
  readonly suspensionDate?: CalendarDate | null;
}

const DATES = {
  completed: ['completion_date', 'completionDate'],
  cancelled: ['cancellation_date', 'cancellationDate'],
  suspended: ['suspension_date', 'suspensionDate'],
} as const;

// Files of other houses say that somebody left, not why.
const NO_REASON = 'From a file that gives no reason';

/**
 * Gives the change of program status that a row asks for, to be judged like any other; null for none. Its day stands in the
 * column of the status; only a return to active needs none and holds from today (US-RAP-11, US-RAP-12). The date of a status
 * that holds already is not corrected in passing: the row says so.
 */
export function plannedStatus(
  values: ImportValues,
  standing: StandingProgram,
  today: CalendarDate,
): { readonly change: StatusChange | null; readonly problems: readonly CellProblem[] } {
  const status = (values['program_status'] ?? standing.programStatus) as ProgramStatus;
  if (status === standing.programStatus) return { change: null, problems: keptDate(values, standing) };
  if (status === 'active') return { change: { status, effectiveDate: today }, problems: [] };
  const [fieldId] = DATES[status];
  const effectiveDate = values[fieldId];
  if (!effectiveDate) return { change: null, problems: [cellProblem('status_date_required', { fieldId })] };
  return { change: { status, effectiveDate, ...besides(status, values) }, problems: [] };
}

function besides(status: ProgramStatus, values: ImportValues): Partial<StatusChange> {
  if (status === 'suspended') return { expectedReturnDate: values['expected_return_date'] ?? null };
  if (status !== 'cancelled') return {};
  const reason = (values['cancellation_reason'] ?? 'other') as CancellationReason;
  const reasonText = values['cancellation_reason_text'] ?? (reason === 'other' ? NO_REASON : null);
  return { reason, reasonText };
}

function keptDate(values: ImportValues, standing: StandingProgram): readonly CellProblem[] {
  if (standing.programStatus === 'active') return [];
  const [fieldId, column] = DATES[standing.programStatus];
  const date = values[fieldId];
  if (date === undefined || date === (standing[column] ?? null)) return [];
  return [cellProblem('status_date_kept', { fieldId, isWarning: true })];
}
