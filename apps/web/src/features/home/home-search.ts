import { compact, oneOf, textOf } from '../../lib/search-params.ts';

export interface HomeSearch {
  q?: string | undefined;
  /** Left out: the active ones. */
  status?: 'any' | undefined;
}

export function parseHomeSearch(search: Record<string, unknown>): HomeSearch {
  return compact({ q: textOf(search.q), status: oneOf(search.status, ['any'] as const) });
}
