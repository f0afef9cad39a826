export const organizationTabs = ['employers', 'providers', 'sponsors'] as const;
export type OrganizationTab = (typeof organizationTabs)[number];

export interface OrganizationListSearch {
  tab?: OrganizationTab;
}

export function parseOrganizationListSearch(search: Record<string, unknown>): OrganizationListSearch {
  const tab = organizationTabs.find((each) => each === search.tab);
  return tab ? { tab } : {};
}
