import type { OrganizationKind } from '../../graphql/generated/graphql.ts';
import { compact, oneOf, textOf } from '../../lib/search-params.ts';

export const organizationTabs = ['employers', 'providers', 'sponsors', 'referrers', 'others'] as const;
export type OrganizationTab = (typeof organizationTabs)[number];

export const kindOfTab: Readonly<Record<OrganizationTab, OrganizationKind>> = {
  employers: 'EMPLOYER',
  providers: 'PROVIDER',
  sponsors: 'SPONSOR',
  referrers: 'REFERRER',
  others: 'OTHER',
};

export interface OrganizationListSearch {
  /** Left out: employers. */
  tab?: OrganizationTab | undefined;
  q?: string | undefined;
  /** The archived ones instead. */
  archived?: '1' | undefined;
  dialog?: 'add' | undefined;
}

export function parseOrganizationListSearch(search: Record<string, unknown>): OrganizationListSearch {
  return compact({
    tab: oneOf(search.tab, organizationTabs),
    q: textOf(search.q),
    archived: oneOf(search.archived, ['1'] as const),
    dialog: oneOf(search.dialog, ['add'] as const),
  });
}

export interface OrganizationSearch {
  dialog?: 'edit' | 'archive' | undefined;
}

export function parseOrganizationSearch(search: Record<string, unknown>): OrganizationSearch {
  return compact({ dialog: oneOf(search.dialog, ['edit', 'archive'] as const) });
}
