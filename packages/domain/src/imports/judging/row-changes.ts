import { choiceLookup } from '../choice-lookup.ts';
import type { ImportField, ImportValues } from '../import-field.ts';
import { VALUE_SEPARATOR } from '../import-field.ts';

export interface CellChange {
  readonly fieldId: string;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * Says field by field what a row changes (US-CSV-09). A code that several answers share changes none of them, and the same answer
 * in other words is no change.
 *
 * @param coarse fields whose cell had such a code
 */
export function rowChanges(
  fields: readonly ImportField[],
  before: ImportValues,
  values: ImportValues,
  coarse: readonly string[],
): readonly CellChange[] {
  return fields.flatMap((field) => {
    const after = values[field.id];
    const was = before[field.id] ?? null;
    if (after === undefined || isSame(field, was, after, coarse.includes(field.id))) return [];
    return [{ fieldId: field.id, before: was, after }];
  });
}

function isSame(field: ImportField, before: string | null, after: string | null, isCoarse: boolean): boolean {
  if (before === after) return true;
  // A list of races keeps no "no": where nobody was asked it says nothing new.
  if (before === null && after === 'no' && field.path.startsWith('demographics.race.')) return true;
  if (before === null || after === null) return false;
  if (field.kind === 'references' || field.kind === 'choices') return sorted(before) === sorted(after);
  if (field.choices.length === 0) return false;
  const code = (value: string) => field.choices.find((choice) => choice.value === value)?.codes[0];
  if (isCoarse && code(before) === code(after)) return true;
  return choiceLookup(field)(before)?.value === after;
}

const sorted = (values: string): string => values.split(VALUE_SEPARATOR).sort().join(VALUE_SEPARATOR);
