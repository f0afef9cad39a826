import { compact, idsOf, oneOf, textOf } from '../../lib/search-params.ts';

export const ownerships = ['mine', 'sponsor_owned', 'employer_owned'] as const;
export type Ownership = (typeof ownerships)[number];

export interface OccupationListSearch {
  q?: string | undefined;
  /** Left out: all. */
  owner?: Ownership | undefined;
  dialog?: 'add' | undefined;
  /** Id of the occupation that is looked at or edited. */
  open?: string | undefined;
}

export function parseOccupationListSearch(search: Record<string, unknown>): OccupationListSearch {
  return compact({
    q: textOf(search.q),
    owner: oneOf(search.owner, ownerships),
    dialog: oneOf(search.dialog, ['add'] as const),
    open: idsOf(search.open)[0],
  });
}
