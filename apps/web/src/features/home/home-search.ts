import { compact, oneOf, textOf } from '../../lib/search-params.ts';

export interface HomeSearch {
  q?: string | undefined;
  /** Left out: the active ones. */
  status?: 'any' | undefined;
  /** A participant puts off confirming the own details. */
  later?: true | undefined;
}

export function parseHomeSearch(search: Record<string, unknown>): HomeSearch {
  const later = search.later === true ? true : undefined;
  return compact({ q: textOf(search.q), status: oneOf(search.status, ['any'] as const), later });
}
