import { useSuspenseQuery } from '@apollo/client/react';
import { Group } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconId } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import type { StaffType } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { useFurtherPages } from '../../graphql/use-further-pages.ts';
import { compact } from '../../lib/search-params.ts';
import { EmptyList } from '../../ui/empty-list.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { RecordTable } from '../../ui/record-table/record-table.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { StaffFilters } from './staff-filters.tsx';
import { StaffRow, useStaffColumns } from './staff-row.tsx';
import type { StaffListSearch } from './staff-search.ts';

const StaffListPageQuery = graphql(`
  query StaffListPage($first: Int!, $after: String, $filter: StaffFilter!, $organizationId: ID!, $isOfOne: Boolean!) {
    viewer {
      id
      tenant {
        id
        userTypes
      }
    }
    organization(id: $organizationId) @include(if: $isOfOne) {
      id
      name
    }
    staff(first: $first, after: $after, filter: $filter) {
      totalCount
      nodes {
        id
        ...StaffRow_member
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

function useStaffList({ q, type, organization }: StaffListSearch) {
  const userTypes = type?.map((each) => each.toUpperCase() as StaffType);
  const filter = {
    text: q ?? null,
    userTypes: userTypes ?? null,
    organizationIds: organization ? [organization] : null,
  };
  const variables = { first: 50, filter, organizationId: organization ?? '', isOfOne: organization !== undefined };
  const { data, client } = useSuspenseQuery(StaffListPageQuery, { variables, fetchPolicy: 'cache-and-network' });
  const further = useFurtherPages(data.staff, async (after) => {
    const next = await client.query({
      query: StaffListPageQuery,
      variables: { ...variables, after },
      fetchPolicy: 'network-only',
    });
    return next.data?.staff;
  });
  return { viewer: data.viewer, organization: data.organization, total: data.staff.totalCount, ...further };
}

export function StaffListPage() {
  const { t } = useLingui();
  const search: StaffListSearch = useSearch({ from: '/shell/staff' });
  const navigate = useNavigate({ from: '/staff' });
  const shown = useDeferredValue(search);
  const { viewer, organization, total, nodes, more } = useStaffList(shown);
  const columns = useStaffColumns();
  const change = (patch: StaffListSearch) => void navigate({ search: compact({ ...search, ...patch }), replace: true });
  const filterName = search.organization === undefined ? undefined : (organization?.name ?? t`Organization`);

  return (
    <>
      <PageHeader title={t`Staff`} description={<Trans>People who run or support the program.</Trans>} />
      <Group mb="sm" gap="xs">
        <SearchBox
          label={t`Search staff`}
          placeholder={t`Name or e-mail`}
          value={search.q ?? ''}
          onChange={(next) => change({ q: next || undefined })}
        />
        <StaffFilters
          types={search.type ?? []}
          onTypesChange={(type) => change({ type })}
          userTypes={viewer.tenant.userTypes}
          organizationName={filterName}
          onOrganizationClear={() => change({ organization: undefined })}
        />
      </Group>
      {total === 0 ? (
        <EmptyList
          isNarrowed={Object.keys(shown).length > 0}
          onClear={() => void navigate({ search: {}, replace: true })}
          icon={<IconId size={36} stroke={1.3} />}
          title={<Trans>Nobody is here yet</Trans>}
        />
      ) : (
        <>
          <RecordTable label={t`Staff`} columns={columns} isStale={shown !== search}>
            {nodes.map((member) => (
              <StaffRow key={member.id} member={member} />
            ))}
          </RecordTable>
          <LoadMore {...more} total={total} />
        </>
      )}
    </>
  );
}
