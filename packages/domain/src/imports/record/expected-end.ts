import type { CalendarDate } from '../../dates/calendar-date.ts';
import { expectedEndOf } from '../../participants/program-length.ts';
import type { ImportValues } from '../import-field.ts';
import { cellProblem } from '../read-row.ts';
import type { CellProblem } from '../read-row.ts';

/**
 * Puts the expected end in place of the length of the program, which counts from the start of the row or, where that says none,
 * from the one that is kept. An end date beside it has to be the same (UK-BULK-14).
 *
 * @param startDate the start that is kept; null for somebody new
 */
export function withExpectedEnd(
  values: ImportValues,
  startDate: CalendarDate | null,
): { readonly values: ImportValues; readonly problems: readonly CellProblem[] } {
  const { program_length: length, ...rest } = values;
  if (!length) return { values: rest, problems: [] };
  const [start, end] = [rest['start_date'] === undefined ? startDate : rest['start_date'], rest['expected_end_date']];
  const problem = (code: 'length_without_start' | 'length_contradicts_end') => ({
    values: rest,
    problems: [cellProblem(code, { fieldId: 'program_length' })],
  });
  if (!start) return problem('length_without_start');
  const expected = expectedEndOf(start, length);
  if (end !== undefined && end !== expected) return problem('length_contradicts_end');
  return { values: { ...rest, expected_end_date: expected }, problems: [] };
}
