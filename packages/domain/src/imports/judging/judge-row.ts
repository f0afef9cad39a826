import type { RefusalCode } from '../../refusal.ts';
import type { ImportField, ImportValues } from '../import-field.ts';
import { cellProblem } from '../read-row.ts';
import type { CellProblem } from '../read-row.ts';
import type { KeyMatch } from './match-row.ts';
import { rowChanges } from './row-changes.ts';
import type { CellChange } from './row-changes.ts';

export const IMPORT_MODES = ['create', 'update', 'create_and_update'] as const;
export type ImportMode = (typeof IMPORT_MODES)[number];

/** What becomes of a row. */
export const ROW_OUTCOMES = ['create', 'update', 'unchanged', 'reject', 'skip'] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

/** What somebody decides about a row that looks like somebody who is there. */
export const DUPLICATE_DECISIONS = ['skip', 'update', 'create'] as const;
export type DuplicateDecision = (typeof DUPLICATE_DECISIONS)[number];

export const DUPLICATE_REASONS = ['same_email', 'same_name_and_birth_date', 'same_number'] as const;
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number];

export interface RowToJudge {
  /** Cleaned, with ids in place of names. */
  readonly values: ImportValues;
  readonly problems: readonly CellProblem[];
  readonly coarse: readonly string[];
  readonly isExcluded: boolean;
  readonly decision: DuplicateDecision | null;
}

export interface RowFacts {
  readonly match: KeyMatch;
  /** Those within reach who look like this person, the likeliest first; nobody who was matched. */
  readonly duplicates: readonly { readonly id: string; readonly reasons: readonly DuplicateReason[] }[];
  /** Whether an earlier row that counts is about the same person. */
  readonly isRepeated: boolean;
  /** The people the file was made for; null for anybody within reach. */
  readonly selectedIds: ReadonlySet<string> | null;
  /** What is kept of somebody who would be updated. */
  readonly valuesOf: (id: string) => ImportValues;
}

export interface ImportRules {
  readonly fields: readonly ImportField[];
  readonly mode: ImportMode;
  /** What everybody gets where the row doesn't say it: chosen for the whole file, or of its kind. */
  readonly defaults: ImportValues;
}

export interface RowVerdict {
  readonly outcome: RowOutcome;
  /** Whom it changes; null where it adds somebody, or nothing. */
  readonly recordId: string | null;
  readonly problems: readonly CellProblem[];
  readonly changes: readonly CellChange[];
}

/**
 * Judges one row: whether it adds somebody, changes somebody, changes nothing, or can't be taken, with every reason at once. What
 * the rules of a single record say comes on top of it: the caller asks them for rows that add or change.
 */
export function judgeRow(row: RowToJudge, facts: RowFacts, rules: ImportRules): RowVerdict {
  if (row.isExcluded) return verdict('skip', row.problems);
  const target = targetOf(row, facts, rules.mode);
  if (target === 'skip') return verdict('skip', row.problems);
  const problems = [
    ...row.problems,
    ...(facts.isRepeated ? [cellProblem('line_repeated')] : []),
    ...(target.code === null ? [] : [cellProblem(target.code)]),
    ...(target.code === null && target.id === null ? missingOf(row, rules) : []),
  ];
  if (problems.some(({ isWarning }) => !isWarning)) return verdict('reject', problems);
  const before = target.id === null ? {} : facts.valuesOf(target.id);
  const changes = rowChanges(rules.fields, before, row.values, row.coarse).filter(({ fieldId }) => fieldId !== 'id');
  if (target.id === null) return { outcome: 'create', recordId: null, problems, changes };
  return { outcome: changes.length > 0 ? 'update' : 'unchanged', recordId: target.id, problems, changes };
}

const verdict = (outcome: RowOutcome, problems: readonly CellProblem[]): RowVerdict => ({
  outcome,
  recordId: null,
  problems,
  changes: [],
});

/** Whom a row changes, null for somebody new; or why neither. */
type Target = { readonly id: string | null; readonly code: RefusalCode | null } | 'skip';

const not = (code: RefusalCode): Target => ({ id: null, code });

function targetOf(row: RowToJudge, facts: RowFacts, mode: ImportMode): Target {
  const { match, selectedIds } = facts;
  if (match.kind === 'several') return not('key_ambiguous');
  if (match.kind === 'one') {
    if (selectedIds && !selectedIds.has(match.id)) return not('person_not_selected');
    return mode === 'create' ? not('person_exists') : { id: match.id, code: null };
  }
  // An id that finds nobody is a mistake: nobody new has one.
  if (typeof row.values['id'] === 'string') return not('person_not_found');
  if (mode === 'update') return not(match.kind === 'no_key' ? 'key_missing' : 'person_not_found');
  if (selectedIds) return not('person_not_selected');
  return facts.duplicates.length > 0 ? decided(row.decision, facts, mode) : { id: null, code: null };
}

/** A probable duplicate waits for somebody's decision; an address that is taken is never given twice (US-MAN-13, UK-BULK-18, UK-BULK-19). */
function decided(decision: DuplicateDecision | null, { duplicates }: RowFacts, mode: ImportMode): Target {
  if (decision === 'skip') return 'skip';
  if (decision === null) return not('probable_duplicate');
  if (decision === 'create') {
    return duplicates.some(({ reasons }) => reasons.includes('same_email'))
      ? not('email_taken')
      : { id: null, code: null };
  }
  const [first, second] = duplicates;
  if (mode === 'create') return not('person_exists');
  return first && !second ? { id: first.id, code: null } : not('key_ambiguous');
}

function missingOf({ values, problems }: RowToJudge, { fields, defaults }: ImportRules): readonly CellProblem[] {
  const isGiven = ({ id }: ImportField) => typeof (values[id] ?? defaults[id]) === 'string';
  const isWrong = ({ id }: ImportField) => problems.some(({ fieldId, isWarning }) => fieldId === id && !isWarning);
  return fields
    .filter((field) => field.isRequired && !isGiven(field) && !isWrong(field))
    .map(({ id }) => cellProblem('required', { fieldId: id }));
}
