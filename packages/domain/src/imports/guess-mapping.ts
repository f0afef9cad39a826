import { foldLetters } from '../text/fold-letters.ts';
import type { ImportField } from './import-field.ts';
import { textKey } from './text-key.ts';

export const MAPPING_CONFIDENCES = ['exact', 'likely', 'none'] as const;

export interface GuessedColumn {
  readonly column: number;
  readonly fieldId: string | null;
  readonly confidence: (typeof MAPPING_CONFIDENCES)[number];
}

const NAME_MAX = 200;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Gives one text for a header, equal for files with the same columns: what was chosen for one is remembered for the next. */
export function headerKey(header: readonly string[]): string {
  return header.map((name) => textKey(name.slice(0, NAME_MAX))).join('\n');
}

/**
 * Guesses what the columns of a file mean: by their headings as they are, then by headings that come near, then by what stands
 * in them. Each field is given once, to the first of its columns; columns may stand in any order (UK-BULK-28).
 *
 * @param samples some cells of each column
 */
export function guessMapping(
  header: readonly string[],
  samples: readonly (readonly string[])[],
  fields: readonly ImportField[],
): readonly GuessedColumn[] {
  const guesses: GuessedColumn[] = header.map((_, column) => ({ column, fieldId: null, confidence: 'none' }));
  const free = new Map(fields.map((field) => [field.id, field]));
  const take = (confidence: 'exact' | 'likely', find: (name: string, column: number) => string | null) => {
    for (const [column, name] of header.entries()) {
      if (guesses[column]?.fieldId !== null) continue;
      const fieldId = find(name.slice(0, NAME_MAX), column);
      if (fieldId === null || !free.delete(fieldId)) continue;
      guesses[column] = { column, fieldId, confidence };
    }
  };
  const byName = namesOf(fields);
  take('exact', (name) => byName.get(textKey(name)) ?? null);
  take('likely', (name) => similarField(name, [...free.values()]));
  take('likely', (_, column) => (isAllEmail(samples[column]) ? 'email' : null));
  return guesses;
}

// A heading belongs to the first field that has it; headings and ids before synonyms.
function namesOf(fields: readonly ImportField[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (name: string, id: string) => {
    const key = textKey(name);
    if (key !== '' && !names.has(key)) names.set(key, id);
  };
  for (const { id, header } of fields) add(header, id);
  for (const { id } of fields) add(id, id);
  for (const { id, synonyms } of fields) for (const synonym of synonyms) add(synonym, id);
  return names;
}

// Half of the words must be those of the field: "Student first name" is a first name, "Emergency contact phone" no phone.
function similarField(heading: string, fields: readonly ImportField[]): string | null {
  const words = wordsOf(heading);
  const key = textKey(heading);
  let best = { id: null as string | null, share: 0.49 };
  for (const { id, header, synonyms } of fields) {
    for (const name of [header, ...synonyms]) {
      const share = isMisspelt(key, textKey(name)) ? 0.9 : shareOf(wordsOf(name), words);
      if (share === best.share && id !== best.id) best = { id: null, share };
      else if (share > best.share) best = { id, share };
    }
  }
  return best.id;
}

const wordsOf = (text: string): readonly string[] =>
  foldLetters(text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).match(/[\p{L}\p{N}]+/gu) ?? [];

function shareOf(name: readonly string[], heading: readonly string[]): number {
  return name.length > 0 && name.every((word) => heading.includes(word)) ? name.length / heading.length : 0;
}

/** True for two names of six letters or more that differ by one letter: another one, one too many, or two that changed places. */
function isMisspelt(a: string, b: string): boolean {
  if (a.length < 6 || b.length < 6 || Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const isSwapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return isSwapped || restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}

function isAllEmail(samples: readonly string[] | undefined): boolean {
  const filled = (samples ?? []).filter((cell) => cell.trim() !== '');
  return filled.length >= 2 && filled.every((cell) => EMAIL.test(cell.trim()));
}
