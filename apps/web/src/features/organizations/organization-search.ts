import type { OrganizationKind } from '../../graphql/generated/graphql.ts';
import { compact, oneOf, textOf } from '../../lib/search-params.ts';

export const organizationTabs = ['employers', 'providers', 'sponsors', 'referrers'] as const;
export type OrganizationTab = (typeof organizationTabs)[number];

export const kindOfTab: Readonly<Record<OrganizationTab, OrganizationKind>> = {
  employers: 'EMPLOYER',
  providers: 'PROVIDER',
  sponsors: 'SPONSOR',
  referrers: 'REFERRER',
};

export interface OrganizationListSearch {
  /** Left out: employers. */
  tab?: OrganizationTab | undefined;
  q?: string | undefined;
  dialog?: 'add' | undefined;
}

export function parseOrganizationListSearch(search: Record<string, unknown>): OrganizationListSearch {
  return compact({
    tab: oneOf(search.tab, organizationTabs),
    q: textOf(search.q),
    dialog: oneOf(search.dialog, ['add'] as const),
  });
}

export interface OrganizationSearch {
  dialog?: 'edit' | undefined;
}

export function parseOrganizationSearch(search: Record<string, unknown>): OrganizationSearch {
  return compact({ dialog: oneOf(search.dialog, ['edit'] as const) });
}
