import { Tabs } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { OrganizationKind } from '../../graphql/generated/graphql.ts';
import { kindOfTab, type OrganizationTab, organizationTabs } from './organization-search.ts';
import classes from './organization-tab-list.module.css';

interface OrganizationTabListProps {
  /** Kinds that the contract knows. */
  kinds: readonly OrganizationKind[];
  /** How many match the search, per tab. */
  counts: Readonly<Record<OrganizationTab, number>>;
}

export function OrganizationTabList({ kinds, counts }: OrganizationTabListProps) {
  const { t, i18n } = useLingui();
  const labels: Record<OrganizationTab, string> = {
    employers: t`Employers`,
    providers: t`Training providers`,
    sponsors: t`Sponsors`,
    referrers: t`Referrers`,
    others: t`Others`,
  };
  return (
    <Tabs.List className={classes.list}>
      {organizationTabs
        .filter((tab) => kinds.includes(kindOfTab[tab]))
        .map((tab) => (
          <Tabs.Tab key={tab} value={tab} className={classes.tab}>
            {labels[tab]} <span className={classes.count}>{counts[tab].toLocaleString(i18n.locale)}</span>
          </Tabs.Tab>
        ))}
    </Tabs.List>
  );
}
