import { compact, oneOf, textOf } from '../../lib/search-params.ts';

export interface CohortListSearch {
  q?: string | undefined;
  dialog?: 'add' | undefined;
}

export function parseCohortListSearch(search: Record<string, unknown>): CohortListSearch {
  return compact({ q: textOf(search.q), dialog: oneOf(search.dialog, ['add'] as const) });
}

export interface CohortSearch {
  q?: string | undefined;
  dialog?: 'edit' | 'add' | undefined;
}

export function parseCohortSearch(search: Record<string, unknown>): CohortSearch {
  return compact({ q: textOf(search.q), dialog: oneOf(search.dialog, ['edit', 'add'] as const) });
}
