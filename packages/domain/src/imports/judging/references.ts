import { VALUE_SEPARATOR } from '../import-field.ts';
import type { ImportField, ImportReference, ImportValues } from '../import-field.ts';
import { cellProblem } from '../read-row.ts';
import type { CellProblem } from '../read-row.ts';
import { textKey } from '../text-key.ts';

/** Something that a cell can name: an organization, an occupation, somebody of the staff. */
export interface Referable {
  readonly id: string;
  /** Codes, numbers, e-mail addresses: looked for before names, without regard to case. */
  readonly codes: readonly string[];
  readonly names: readonly string[];
}

export type ReferenceMatch = { readonly id: string } | 'unknown' | 'ambiguous';

/**
 * What may be created along with an import, where its person says so. People never are: an unknown case owner or supervisor is
 * a problem and makes no account (UK-BULK-31).
 */
export const CREATABLE_REFERENCES: readonly ImportReference[] = ['employer', 'occupation', 'cohort'];

/** Gives what finds one of them by id, by code or by name; a name that several have finds none of them. */
export function referenceLookup(referables: Iterable<Referable>): (text: string) => ReferenceMatch {
  const [ids, codes, names] = [new Set<string>(), new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  for (const referable of referables) {
    ids.add(referable.id);
    for (const code of referable.codes) addTo(codes, codeKey(code), referable.id);
    for (const name of referable.names) addTo(names, textKey(name), referable.id);
  }
  return (text) => {
    const id = text.trim().toLowerCase();
    if (ids.has(id)) return { id };
    const found = codes.get(codeKey(text)) ?? names.get(textKey(text));
    const [first, second] = found ?? [];
    if (first === undefined) return 'unknown';
    return second === undefined ? { id: first } : 'ambiguous';
  };
}

const codeKey = (code: string): string => code.trim().toLowerCase();

function addTo(map: Map<string, Set<string>>, key: string, id: string): void {
  if (key === '') return;
  const found = map.get(key);
  if (found) found.add(id);
  else map.set(key, new Set([id]));
}

/**
 * Replaces the names in a row by ids; a name that finds nothing, or several, is a problem with the word. A file with a column of
 * codes for employers is asked there where the name finds none, or is missing (UK-BULK-13).
 */
export function resolveReferences(
  fields: readonly ImportField[],
  values: ImportValues,
  find: (reference: ImportReference, text: string) => ReferenceMatch,
): { readonly values: ImportValues; readonly problems: readonly CellProblem[] } {
  const code = values['employer_code'];
  const named = typeof code === 'string' && values['employer'] === undefined ? { ...values, employer: code } : values;
  const { employer_code: _, ...resolved }: Record<string, string | null> = { ...named };
  const problems: CellProblem[] = [];
  for (const { id: fieldId, reference, kind } of fields) {
    const text = named[fieldId];
    if (reference === null || typeof text !== 'string') continue;
    const names = kind === 'references' ? partsOf(text) : [text];
    const matches = names.map((name) => ({ name, match: findBeside(find, { reference, name, code }) }));
    resolved[fieldId] = matches
      .flatMap(({ match }) => (typeof match === 'string' ? [] : match.id))
      .join(VALUE_SEPARATOR);
    for (const { name, match } of matches) {
      if (typeof match !== 'string') continue;
      delete resolved[fieldId];
      problems.push(cellProblem(`reference_${match}`, { fieldId, word: name }));
    }
  }
  return { values: resolved, problems };
}

/** Looks for a name, and for the code beside it where nothing has the name. */
function findBeside(
  find: (reference: ImportReference, text: string) => ReferenceMatch,
  { reference, name, code }: { reference: ImportReference; name: string; code: string | null | undefined },
): ReferenceMatch {
  const match = find(reference, name);
  return match === 'unknown' && reference === 'employer' && code ? find(reference, code) : match;
}

const partsOf = (text: string): readonly string[] => text.split(/[;|\n]/).flatMap((part) => part.trim() || []);
