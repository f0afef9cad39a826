import type { ImportChoice, ImportField, ImportFieldKind } from '../import-field.ts';

type Extras = Partial<Omit<ImportField, 'id' | 'path' | 'kind' | 'header'>>;

/** Makes a field: what is not said is the usual. */
export function defineField(
  id: string,
  path: string,
  kind: ImportFieldKind,
  header: string,
  extras: Extras = {},
): ImportField {
  return {
    id,
    path,
    kind,
    header,
    synonyms: [],
    isRequired: false,
    canBeKey: false,
    maxLength: null,
    choices: [],
    reference: null,
    policy: null,
    label: null,
    custom: null,
    ...extras,
  };
}

/** A field as one kind of file has it: another heading, other codes, required or not. Its own heading is read as well. */
export function asColumn(field: ImportField, header: string, changes: Partial<ImportField> = {}): ImportField {
  const synonyms = [field.header, ...field.synonyms, ...(changes.synonyms ?? [])];
  return { ...field, ...changes, header, synonyms };
}

/**
 * Puts the codes of one kind of file on the values of a list. A code that several values share is read as the first of them.
 *
 * @param codes value → its code, or several, the written one first; values that are missing keep their words alone
 */
function withCodes(
  choices: readonly ImportChoice[],
  codes: Readonly<Record<string, string | readonly string[]>>,
): readonly ImportChoice[] {
  const order = Object.keys(codes);
  const rank = ({ value }: ImportChoice) => (order.includes(value) ? order.indexOf(value) : order.length);
  return choices
    .map((choice) => ({ ...choice, codes: [codes[choice.value] ?? []].flat() }))
    .sort((a, b) => rank(a) - rank(b));
}

/** A field as one kind of file has it, with the codes of that kind. */
export function asCodedColumn(field: ImportField, header: string, codes: Parameters<typeof withCodes>[1]): ImportField {
  return asColumn(field, header, { choices: withCodes(field.choices, codes) });
}

/** The values of a list with their words. */
export function choicesOf<T extends string>(
  words: Readonly<Record<T, readonly string[]>>,
  values: readonly T[] = Object.keys(words) as T[],
): readonly ImportChoice[] {
  return values.map((value) => ({ value, codes: [], words: words[value] }));
}
