import { holdsPolicy } from '../../access/policy.ts';
import type { Policy } from '../../access/policy.ts';
import type { RefusalCode } from '../../refusal.ts';
import type { UserType } from '../../access/user-type.ts';
import { VALUE_SEPARATOR } from '../import-field.ts';
import type { ImportField, ImportReference, ImportValues } from '../import-field.ts';
import { cellProblem } from '../read-row.ts';
import type { CellProblem } from '../read-row.ts';
import { textKey } from '../text-key.ts';
import { withoutEmployerDetails } from './new-employer.ts';

/** Something that a cell can name: an organization, an occupation, somebody of the staff. */
export interface Referable {
  readonly id: string;
  /** Codes, numbers, e-mail addresses: looked for before names, without regard to case. */
  readonly codes: readonly string[];
  readonly names: readonly string[];
}

export type ReferenceMatch = { readonly id: string } | 'unknown' | 'ambiguous';

const CREATED_WITH: readonly (readonly [ImportReference, Policy])[] = [
  ['employer', 'organizations:create'],
  ['occupation', 'occupations:create'],
  ['cohort', 'cohorts:create'],
];

/**
 * What an import of somebody of this user type may create along with its rows, where the person says so: what that person may
 * create alone. People never are: an unknown case owner or supervisor is a problem and makes no account (UK-BULK-31).
 */
export function creatableReferences(userType: UserType): readonly ImportReference[] {
  return CREATED_WITH.flatMap(([reference, policy]) => (holdsPolicy(userType, policy) ? [reference] : []));
}

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
 * Replaces the names in a row by ids; a name that finds nothing, or several, is a problem with the word. An employer is found by
 * the EDRS beside its name before that, and name and EDRS of two employers stop the row (UK-BULK-13).
 */
export function resolveReferences(
  fields: readonly ImportField[],
  values: ImportValues,
  find: (reference: ImportReference, text: string) => ReferenceMatch,
): { readonly values: ImportValues; readonly problems: readonly CellProblem[] } {
  const resolved = withoutEmployerDetails(values);
  const employer = employerByCode(values, find);
  const problems: CellProblem[] = [...employer.problems];
  if (employer.id !== null) resolved['employer'] = employer.id;
  for (const { id: fieldId, reference, kind } of fields) {
    const text = resolved[fieldId];
    const isFound = fieldId === 'employer' && employer.id !== null;
    if (reference === null || isFound || typeof text !== 'string') continue;
    const names = kind === 'references' ? partsOf(text) : [text];
    const matches = names.map((name) => ({ name, match: find(reference, name) }));
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

/** The employer that the EDRS of a row means; null for none. One that is to be added needs a name. */
function employerByCode(
  { employer: name, employer_code: code }: ImportValues,
  find: (reference: ImportReference, text: string) => ReferenceMatch,
): { readonly id: string | null; readonly problems: readonly CellProblem[] } {
  const found = typeof code === 'string' ? find('employer', code) : 'unknown';
  const problem = (why: RefusalCode) => [cellProblem(why, { fieldId: 'employer_code' })];
  if (typeof found === 'string') return { id: null, problems: code && !name ? problem('reference_unknown') : [] };
  const named = typeof name === 'string' ? find('employer', name) : found;
  const isOther = typeof named !== 'string' && named.id !== found.id;
  return { id: found.id, problems: isOther ? problem('employer_contradictory') : [] };
}

const partsOf = (text: string): readonly string[] => text.split(/[;|\n]/).flatMap((part) => part.trim() || []);
