import { EMPLOYER_ADDRESS, EMPLOYER_DETAILS } from '../fields/employer-fields.ts';
import type { ImportValues } from '../import-field.ts';
import { cellProblem } from '../read-row.ts';
import type { CellProblem } from '../read-row.ts';
import { textKey } from '../text-key.ts';

/** An employer as one row of a file describes it. */
export interface EmployerInRow {
  readonly name: string;
  /** Its EDRS. */
  readonly code: string | null;
  /** By the names of the inputs: addressLine1, city and so on; null where the row leaves a line empty. */
  readonly address: Readonly<Record<string, string | null>>;
}

/** What a row says of its employer besides the name; null where it says no more. */
export function employerInRow(values: ImportValues): EmployerInRow | null {
  const name = values['employer'];
  if (!name || !EMPLOYER_DETAILS.some(({ id }) => values[id])) return null;
  const address = EMPLOYER_ADDRESS.map(({ id, path }) => [path.replace('employer.', ''), values[id] ?? null] as const);
  return { name, code: values['employer_code'] ?? null, address: Object.fromEntries(address) };
}

/** A row without what it says of its employer, which is no part of anybody's record. */
export function withoutEmployerDetails(values: ImportValues): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(values).filter(([id]) => !EMPLOYER_DETAILS.some((field) => field.id === id)),
  );
}

/**
 * Compares what a row says of an employer that is to be added with the first row that says anything of it: whatever both say
 * must be the same, and whatever only the later one says would be lost (UK-BULK-13).
 */
export function employerProblem(row: EmployerInRow, first: EmployerInRow): CellProblem | null {
  if (textKey(row.name) !== textKey(first.name))
    return cellProblem('employer_contradictory', { fieldId: 'employer_code' });
  const isSame = (one: string | null, other: string | null | undefined) =>
    one === null || one.toLowerCase() === other?.toLowerCase();
  const differing = EMPLOYER_ADDRESS.find(({ path }) => {
    const line = path.replace('employer.', '');
    return !isSame(row.address[line] ?? null, first.address[line]);
  });
  if (!isSame(row.code, first.code)) return cellProblem('employer_details_differ', { fieldId: 'employer_code' });
  return differing ? cellProblem('employer_details_differ', { fieldId: differing.id }) : null;
}
