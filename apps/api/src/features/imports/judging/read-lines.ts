import {
  cellProblem,
  employerInRow,
  readImportRow,
  resolveReferences,
  type CellProblem,
  type EmployerInRow,
  type ImportReference,
  type ImportValues,
} from '@guildhall/domain';
import type { RequestServices } from '../../../request-services.ts';
import type { LineRecord, MissingKind } from '../import-record.ts';
import type { FoundText, ImportPlan } from './import-plan.ts';
import { mapInTurns } from './in-turns.ts';
import { loadReferables } from './referables.ts';

/** A line with its cells read: names are ids. */
export interface ReadLine {
  readonly record: LineRecord;
  readonly values: ImportValues;
  readonly problems: readonly CellProblem[];
  readonly coarse: readonly string[];
  readonly found: readonly FoundText[];
  /** What it says of its employer besides the name. */
  readonly employer: EmployerInRow | null;
  /** Blind keys of an employer that is added along. */
  readonly employerKeys: readonly Buffer[];
}

/** Reads the cells of some lines, and looks up what they name in a few statements for all of them. */
export async function readLines(
  services: RequestServices,
  plan: ImportPlan,
  lines: readonly LineRecord[],
): Promise<ReadLine[]> {
  const read = await mapInTurns(lines, (record) => ({ record, ...readCells(plan, record) }));
  const find = await loadReferables(services, plan, namesIn(plan, read));
  return read.map(({ record, values, problems, coarse, unknownWords }) => {
    const resolved = resolveReferences(plan.fields, values, find);
    const words = unknownWords.map(({ fieldId, word }) => ({ fieldId, kind: null, word }));
    return {
      record,
      values: resolved.values,
      problems: [...problems, ...placed(plan, resolved.problems)],
      coarse,
      found: [...words, ...missingIn(plan, resolved.problems)],
      employer: employerInRow(values),
      employerKeys: [],
    };
  });
}

/** Reads the cells of a line; names are still names. */
export function readCells({ seals, mapping, context, columnCount }: ImportPlan, record: LineRecord) {
  const cells = seals.openCells(record);
  const read = readImportRow(cells, mapping, context);
  const isTooLong = cells.slice(columnCount).some((cell) => cell.trim() !== '');
  return isTooLong
    ? { ...read, problems: [cellProblem('row_too_long', { column: columnCount }), ...read.problems] }
    : read;
}

/** Every name by what it would name. */
function namesIn({ fields }: ImportPlan, lines: readonly { readonly values: ImportValues }[]) {
  const names = new Map<ImportReference, Set<string>>();
  for (const { id, reference, kind } of fields) {
    if (reference === null) continue;
    const texts = lines.flatMap(({ values }) => [
      ...(values[id] ? [values[id]] : []),
      ...(reference === 'employer' && values['employer_code'] ? [values['employer_code']] : []),
    ]);
    const all =
      kind === 'references' ? texts.flatMap((text) => text.split(/[;|\n]/).map((part) => part.trim())) : texts;
    const known = names.get(reference) ?? new Set<string>();
    names.set(reference, new Set([...known, ...all]));
  }
  return names;
}

const columnOf = ({ mapping }: ImportPlan, fieldId: string | null): number | null =>
  mapping.find((column) => fieldId !== null && column.fieldId === fieldId)?.column ?? null;

/** Puts problems of fields on their columns. */
export function placed(plan: ImportPlan, problems: readonly CellProblem[]): CellProblem[] {
  return problems.map((problem) => ({ ...problem, column: problem.column ?? columnOf(plan, problem.fieldId) }));
}

function missingIn({ fields, creatable }: ImportPlan, problems: readonly CellProblem[]): FoundText[] {
  return problems.flatMap(({ code, fieldId, word }) => {
    const reference = fields.find(({ id }) => id === fieldId)?.reference ?? null;
    const isMissing = code === 'reference_unknown' && reference !== null && creatable.includes(reference);
    return isMissing && word !== null && fieldId !== null ? [{ fieldId, kind: reference as MissingKind, word }] : [];
  });
}
