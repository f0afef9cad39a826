import { checkSignInMethod } from '../accounts/sign-in-method.ts';
import type { SignInMethod } from '../accounts/sign-in-method.ts';
import { refuse } from '../refusal.ts';
import type { RefusalCode } from '../refusal.ts';
import { choiceLookup } from './choice-lookup.ts';
import { importedText } from '../text/neutralised.ts';
import { isClearToken, unescapedText } from './exported-text.ts';
import { VALUE_SEPARATOR } from './import-field.ts';
import type { ImportField, ImportValues } from './import-field.ts';
import { readText } from './read-cell.ts';
import type { CellContext } from './read-cell.ts';
import { leavesRaceOpen } from './record/races.ts';
import { textKey } from './text-key.ts';

/** What a column of the file was taken for; null for one that is left out. */
export interface MappedColumn {
  readonly column: number;
  readonly fieldId: string | null;
}

/** What somebody decided once for a word of the whole file: the value it means, or null for none. */
export interface WordChoice {
  readonly fieldId: string;
  readonly word: string;
  readonly choice: string | null;
}

export interface ImportContext extends CellContext {
  readonly fields: ReadonlyMap<string, ImportField>;
  readonly words: ReadonlyMap<string, string | null>;
}

export interface CellProblem {
  /** 0 for the first column; null for what no column has. */
  readonly column: number | null;
  readonly fieldId: string | null;
  readonly code: RefusalCode;
  readonly message: string;
  /** The word that a list doesn't have, so that it can be mapped once. */
  readonly word: string | null;
  /** Said, but no reason to leave the row out. */
  readonly isWarning: boolean;
}

export interface ReadRow {
  readonly values: ImportValues;
  readonly problems: readonly CellProblem[];
  readonly unknownWords: readonly { readonly fieldId: string; readonly word: string }[];
  /** Fields whose code several values share: whoever has one of them keeps it. */
  readonly coarse: readonly string[];
}

const wordKey = (fieldId: string, word: string): string => `${fieldId} ${textKey(word) || word.trim()}`;

/** Puts together what the rows of a file are read with. */
export function importContext(
  fields: readonly ImportField[],
  context: CellContext,
  words: readonly WordChoice[] = [],
): ImportContext {
  return {
    ...context,
    fields: new Map(fields.map((field) => [field.id, field])),
    words: new Map(words.map(({ fieldId, word, choice }) => [wordKey(fieldId, word), choice])),
  };
}

/** Makes the problem of a cell, with the message of its code. */
export function cellProblem(
  code: RefusalCode,
  place: Partial<Pick<CellProblem, 'column' | 'fieldId' | 'word' | 'isWarning'>> = {},
): CellProblem {
  return { column: null, fieldId: null, word: null, isWarning: false, ...place, code, message: refuse(code).message };
}

/**
 * Reads the cells of a row by the meaning of their columns. A column that is missing and an empty cell leave a value as it
 * is; the token clears it, where it isn't required (US-CSV-02, US-CSV-03, US-CSV-06, US-CSV-08, US-MAN-10).
 */
export function readImportRow(
  cells: readonly string[],
  mapping: readonly MappedColumn[],
  context: ImportContext,
): ReadRow {
  const values: Record<string, string | null> = {};
  const [problems, unknownWords, coarse] = [[], [], []] as [CellProblem[], ReadRow['unknownWords'][number][], string[]];
  for (const { column, fieldId } of mapping) {
    const field = fieldId === null ? undefined : context.fields.get(fieldId);
    const cell = importedText(cells[column] ?? '');
    if (!field || cell.trim() === '') continue;
    const read = readCell(field, cell, context);
    for (const code of read.codes) problems.push(cellProblem(code, { column, fieldId: field.id, word: read.word }));
    if (read.note) problems.push(cellProblem(read.note, { column, fieldId: field.id, isWarning: true }));
    if (read.word !== null) unknownWords.push({ fieldId: field.id, word: read.word });
    if (read.isCoarse) coarse.push(field.id);
    if (read.value !== undefined) values[field.id] = read.value;
  }
  const races = Object.entries(values).flatMap(([id, value]) => (id.startsWith('race_') ? [value] : []));
  if (leavesRaceOpen(races)) problems.push(cellProblem('race_left_open', { isWarning: true }));
  return { values, problems, unknownWords, coarse };
}

interface ReadCell {
  /** Undefined: not read, or decided to mean nothing. */
  readonly value?: string | null;
  readonly codes: readonly RefusalCode[];
  readonly word: string | null;
  readonly note?: RefusalCode;
  readonly isCoarse?: boolean;
}

const wrong = (code: RefusalCode, word: string | null = null): ReadCell => ({ codes: [code], word });
const right = (value: string | null): ReadCell => ({ value, codes: [], word: null });

function readCell(field: ImportField, cell: string, context: ImportContext): ReadCell {
  if (isClearToken(cell)) return field.isRequired || field.kind === 'id' ? wrong('required') : right(null);
  if (field.kind === 'sign_in_method') return readSignInMethod(field, cell, context);
  if (field.choices.length > 0) return readChoices(field, cell, context);
  const outcome = readText(field, unescapedText(cell), context);
  if (!outcome.ok) return { codes: outcome.refusals.map(({ code }) => code), word: null };
  return outcome.value === null ? { codes: [], word: null } : right(outcome.value);
}

function readChoices(field: ImportField, cell: string, context: ImportContext): ReadCell {
  if (field.kind !== 'choices') return readChoice(field, cell.trim(), context);
  const parts = cell.split(/[;,|\n]/).flatMap((part) => part.trim() || []);
  const read = parts.map((part) => readChoice(field, part, context));
  const unread = read.find(({ codes }) => codes.length > 0);
  if (unread) return unread;
  const given = new Set(read.flatMap(({ value }) => value ?? []));
  const values = field.choices.flatMap(({ value }) => (given.has(value) ? [value] : []));
  return values.length === 0 ? { codes: [], word: null } : right(values.join(VALUE_SEPARATOR));
}

/** Said and judged, but no part of anybody's record. */
function readSignInMethod(field: ImportField, cell: string, context: ImportContext): ReadCell {
  const read = readChoice(field, cell.trim(), context);
  if (!read.value) return read;
  const method = checkSignInMethod(read.value as SignInMethod, field.id);
  return { codes: method.ok ? [] : method.refusals.map(({ code }) => code), word: null };
}

function readChoice(field: ImportField, text: string, { words }: ImportContext): ReadCell {
  const match = choiceLookup(field)(text);
  if (match) return { ...right(match.value), isCoarse: match.isCoarse, ...noteOf(field, text, match.value) };
  const decided = words.get(wordKey(field.id, text));
  if (decided === undefined) return wrong('unknown_choice', text);
  return decided === null ? { codes: [], word: null } : right(decided);
}

// The one list whose short form is accepted besides: what is kept is said (US-RAP-09).
function noteOf(field: ImportField, text: string, value: string): { note?: RefusalCode } {
  const isShort = field.path === 'region' && field.choices[0]?.codes.length === 0 && text.length === 2;
  return isShort && value.length > 2 ? { note: 'state_written_out' } : {};
}
