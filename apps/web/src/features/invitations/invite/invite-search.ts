import { oneOf } from '../../../lib/search-params.ts';

/** Authenticated accounts are the usual; teammates and others have a door each. */
export interface InviteSearch {
  tab?: 'managed' | undefined;
  to?: 'team' | 'external' | undefined;
  /** The kind of organization to begin with. */
  kind?: 'employer' | 'referrer' | undefined;
}

export function parseInviteSearch(search: Record<string, unknown>): InviteSearch {
  const tab = oneOf(search['tab'], ['managed'] as const);
  const to = tab ? undefined : oneOf(search['to'], ['team', 'external'] as const);
  return { tab, to, kind: to === 'external' ? oneOf(search['kind'], ['employer', 'referrer'] as const) : undefined };
}
