// Fields of the form by their paths ("email", "demographics.sex", "customValues.<id>"): what changed, and who changed it.
import type { DemographicAnswers, EditValues, NationalIdEdit } from './edit-values.ts';

export type FieldPath = string;

type Whole = Exclude<keyof EditValues, 'demographics' | 'customValues'>;

export function fieldPathsOf(values: EditValues): FieldPath[] {
  return Object.entries(values).flatMap(([field, value]) =>
    field === 'demographics' || field === 'customValues'
      ? Object.keys(value as object).map((name) => `${field}.${name}`)
      : [field],
  );
}

export function valueAt(values: EditValues, path: FieldPath): unknown {
  const [field = '', name] = path.split('.');
  const value = values[field as keyof EditValues];
  return name === undefined ? value : (value as unknown as Record<string, unknown>)[name];
}

function isNationalId(value: object): value is NationalIdEdit {
  return 'masked' in value;
}

/** Two values that mean the same give the same text: entries count by their ids, and their order does not matter. */
function comparable(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(comparable).toSorted().join(' ');
  if (typeof value === 'string') return value.trim();
  if (typeof value !== 'object') return JSON.stringify(value);
  if (isNationalId(value)) return value.isRemoved ? '' : value.typed.trim() || value.masked;
  return 'id' in value && typeof value.id === 'string' ? value.id : '';
}

/** The fields in which two states of the form differ. */
export function changedFields(from: EditValues, to: EditValues): FieldPath[] {
  // A standard field is there once it is filled: in either of the two.
  const paths = [...new Set([...fieldPathsOf(to), ...fieldPathsOf(from)])];
  return paths.filter((path) => comparable(valueAt(from, path)) !== comparable(valueAt(to, path)));
}

export interface Overlap {
  /** Both changed it, and not to the same. */
  conflicts: FieldPath[];
  /** Only the others changed it. */
  theirs: FieldPath[];
}

/** Compares an edit with a newer state of the record: both started from `base`. */
export function overlapOf(base: EditValues, mine: EditValues, newer: EditValues): Overlap {
  const isMine = new Set(changedFields(base, mine));
  const differs = new Set(changedFields(mine, newer));
  const byOthers = changedFields(base, newer);
  return {
    conflicts: byOthers.filter((path) => isMine.has(path) && differs.has(path)),
    theirs: byOthers.filter((path) => !isMine.has(path)),
  };
}

/** `mine` with the values of `newer` in some fields. */
export function withValuesOf(mine: EditValues, newer: EditValues, paths: readonly FieldPath[]): EditValues {
  const taken = { ...mine, demographics: { ...mine.demographics }, customValues: { ...mine.customValues } };
  for (const path of paths) {
    const [field = '', name] = path.split('.');
    const target: object =
      field === 'demographics' ? taken.demographics : field === 'customValues' ? taken.customValues : taken;
    const key = name ?? (field as Whole);
    (target as Record<string, unknown>)[key] = valueAt(newer, path);
  }
  return taken satisfies { demographics: DemographicAnswers };
}
