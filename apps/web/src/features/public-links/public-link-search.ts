import { compact, idsOf, oneOf, textOf } from '../../lib/search-params.ts';

export interface PublicLinkListSearch {
  q?: string | undefined;
  /** `add` makes a link; the others are about the one that is open. */
  dialog?: 'add' | 'share' | 'edit' | undefined;
  /** Id of the link that is shared or edited. */
  open?: string | undefined;
}

export function parsePublicLinkListSearch(search: Record<string, unknown>): PublicLinkListSearch {
  return compact({
    q: textOf(search.q),
    dialog: oneOf(search.dialog, ['add', 'share', 'edit'] as const),
    open: idsOf(search.open)[0],
  });
}
