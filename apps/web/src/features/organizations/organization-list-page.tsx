import '../../ui/styles-more.ts';
import '@mantine/core/styles/Tabs.layer.css';
import { useSuspenseQuery } from '@apollo/client/react';
import { Anchor, Checkbox, Group, Tabs } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconBuilding } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import { useFurtherPages } from '../../graphql/use-further-pages.ts';
import { oneOf } from '../../lib/search-params.ts';
import { EmptyList } from '../../ui/empty-list.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { RecordTable } from '../../ui/record-table/record-table.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { AddOrganizationLinks } from './add-organization-links.tsx';
import { CreateOrganizationDialog } from './create-organization-dialog.tsx';
import { OrganizationRow, useOrganizationColumns } from './organization-row.tsx';
import {
  kindOfTab,
  type OrganizationListSearch,
  type OrganizationTab,
  organizationTabs,
} from './organization-search.ts';
import { OrganizationTabList } from './organization-tab-list.tsx';

const OrganizationListPageQuery = graphql(`
  query OrganizationListPage(
    $first: Int!
    $after: String
    $text: String
    $kind: OrganizationKind!
    $isArchived: Boolean
  ) {
    viewer {
      id
      viewerCanCreateOrganizations
      viewerCanImport
      tenant {
        id
        organizationKinds
      }
      ...CreateOrganizationDialog_viewer
    }
    employers: organizations(first: 1, filter: { kinds: [EMPLOYER], text: $text, isArchived: $isArchived }) {
      totalCount
    }
    providers: organizations(first: 1, filter: { kinds: [PROVIDER], text: $text, isArchived: $isArchived }) {
      totalCount
    }
    sponsors: organizations(first: 1, filter: { kinds: [SPONSOR], text: $text, isArchived: $isArchived }) {
      totalCount
    }
    referrers: organizations(first: 1, filter: { kinds: [REFERRER], text: $text, isArchived: $isArchived }) {
      totalCount
    }
    others: organizations(first: 1, filter: { kinds: [OTHER], text: $text, isArchived: $isArchived }) {
      totalCount
    }
    organizations(first: $first, after: $after, filter: { kinds: [$kind], text: $text, isArchived: $isArchived }) {
      totalCount
      nodes {
        id
        ...OrganizationRow_organization
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

function useOrganizationList(text: string | undefined, tab: OrganizationTab, isArchived: boolean) {
  const variables = { first: 50, text: text ?? null, kind: kindOfTab[tab], isArchived };
  const { data, client } = useSuspenseQuery(OrganizationListPageQuery, { variables, fetchPolicy: 'cache-and-network' });
  const further = useFurtherPages(data.organizations, async (after) => {
    const next = await client.query({
      query: OrganizationListPageQuery,
      variables: { ...variables, after },
      fetchPolicy: 'network-only',
    });
    return next.data?.organizations;
  });
  const { employers, providers, sponsors, referrers, others } = data;
  const counts = {
    employers: employers.totalCount,
    providers: providers.totalCount,
    sponsors: sponsors.totalCount,
    referrers: referrers.totalCount,
    others: others.totalCount,
  };
  return { viewer: data.viewer, counts, total: data.organizations.totalCount, ...further };
}

export function OrganizationListPage() {
  const { t } = useLingui();
  const {
    tab = 'employers',
    q,
    archived,
    dialog,
  }: OrganizationListSearch = useSearch({ from: '/shell/organizations' });
  const navigate = useNavigate({ from: '/organizations' });
  const text = useDeferredValue(q);
  const shownTab = useDeferredValue(tab);
  const shownArchived = useDeferredValue(archived !== undefined);
  const { viewer, counts, total, nodes, more } = useOrganizationList(text, shownTab, shownArchived);
  const columns = useOrganizationColumns(kindOfTab[shownTab]);
  const look = (search: OrganizationListSearch) => void navigate({ search, replace: true });
  const add = viewer.viewerCanCreateOrganizations ? <AddOrganizationLinks canImport={viewer.viewerCanImport} /> : null;

  return (
    <>
      <PageHeader title={t`Organizations`} actions={add} />
      <Tabs
        value={tab}
        onChange={(next) => look({ tab: oneOf(next, organizationTabs), q, archived })}
        keepMounted={false}
      >
        <OrganizationTabList kinds={viewer.tenant.organizationKinds} counts={counts} />
        <Tabs.Panel value={tab}>
          <Group mb="sm">
            <SearchBox
              label={t`Search organizations`}
              placeholder={t`Name or code`}
              value={q ?? ''}
              onChange={(next) => look({ tab, q: next || undefined, archived })}
            />
            <Anchor href={`/downloads/organizations/${kindOfTab[shownTab].toLowerCase()}.xlsx`} download size="sm">
              <Trans>Download as a file</Trans>
            </Anchor>
            <Checkbox
              label={<Trans>Archived ones</Trans>}
              checked={archived !== undefined}
              onChange={(event) => look({ tab, q, archived: event.currentTarget.checked ? '1' : undefined })}
            />
          </Group>
          {total === 0 ? (
            <EmptyList
              isNarrowed={text !== undefined || archived !== undefined}
              onClear={() => look({ tab })}
              icon={<IconBuilding size={36} stroke={1.3} />}
              title={<Trans>Nothing is here yet</Trans>}
              description={<Trans>Organizations appear here as soon as they are added and you may see them.</Trans>}
              action={add}
            />
          ) : (
            <>
              <RecordTable label={t`Organizations`} columns={columns} isStale={text !== q || shownTab !== tab}>
                {nodes.map((organization) => (
                  <OrganizationRow key={organization.id} organization={organization} />
                ))}
              </RecordTable>
              <LoadMore {...more} total={total} />
            </>
          )}
        </Tabs.Panel>
      </Tabs>
      {dialog === 'add' && viewer.viewerCanCreateOrganizations ? (
        <CreateOrganizationDialog viewer={viewer} kind={kindOfTab[tab]} onClose={() => look({ tab, q, archived })} />
      ) : null}
    </>
  );
}
