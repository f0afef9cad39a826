import type { ImportProfile } from '../../graphql/generated/graphql.ts';
import { compact, textOf } from '../../lib/search-params.ts';

// These readers come with the first screen: they only take texts, and the pages look for what is known.

/** What a new import begins with. */
export interface NewImportSearch {
  profile?: Lowercase<ImportProfile> | undefined;
  /** Id of the people for whom it is meant. */
  selection?: string | undefined;
}

/** Where somebody is in an import, and which of its rows are shown. */
export interface ImportSearch {
  step?: string | undefined;
  outcome?: string | undefined;
  /** Code of a problem. */
  problem?: string | undefined;
  /** The field that the problem is about. */
  field?: string | undefined;
  /** Only rows that may be about somebody who is here already. */
  duplicates?: string | undefined;
}

const textsOf = (keys: readonly string[]) => (search: Record<string, unknown>) =>
  compact(Object.fromEntries(keys.map((key) => [key, textOf(search[key])])));

export const parseNewImportSearch: (search: Record<string, unknown>) => NewImportSearch = textsOf([
  'profile',
  'selection',
]);
export const parseImportSearch: (search: Record<string, unknown>) => ImportSearch = textsOf([
  'step',
  'outcome',
  'problem',
  'field',
  'duplicates',
]);
