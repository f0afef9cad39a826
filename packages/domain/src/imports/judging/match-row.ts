import type { ImportValues } from '../import-field.ts';

/** Whom a row is about, by the keys that were chosen. */
export type KeyMatch =
  | { readonly kind: 'one'; readonly id: string }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'several' }
  /** None of the keys stands in the row. */
  | { readonly kind: 'no_key' };

/**
 * Finds whom a row is about: whoever has all the keys that it gives. An empty key cell says nothing.
 *
 * @param found key field → ids of those within reach who have what the row says there
 */
export function matchRow(
  keyFieldIds: readonly string[],
  values: ImportValues,
  found: Readonly<Record<string, readonly string[]>>,
): KeyMatch {
  const given = keyFieldIds.filter((fieldId) => typeof values[fieldId] === 'string');
  const [first, ...others] = given.map((fieldId) => found[fieldId] ?? []);
  if (first === undefined) return { kind: 'no_key' };
  const [id, second] = new Set(first.filter((candidate) => others.every((ids) => ids.includes(candidate))));
  if (id === undefined) return { kind: 'nobody' };
  return second === undefined ? { kind: 'one', id } : { kind: 'several' };
}
