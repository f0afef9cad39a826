import { useSuspenseQuery } from '@apollo/client/react';
import { Group } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconUsers } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import type { ProgramStatus } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { useFurtherPages } from '../../graphql/use-further-pages.ts';
import { compact } from '../../lib/search-params.ts';
import { EmptyList } from '../../ui/empty-list.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { RecordTable } from '../../ui/record-table/record-table.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import type { HomeSearch } from './home-search.ts';
import { PersonRow, useAssignedColumns } from './person-row.tsx';
import { StatusChips } from './status-chips.tsx';

const AssignedHomeQuery = graphql(`
  query AssignedHome($first: Int!, $after: String, $text: String, $statuses: [ProgramStatus!]) {
    participants(first: $first, after: $after, filter: { text: $text, programStatuses: $statuses }) {
      totalCount
      countsByProgramStatus {
        status
        count
      }
      nodes {
        id
        ...PersonRow_participant
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const activeOnly: ProgramStatus[] = ['ACTIVE'];

function useAssigned({ q, status }: HomeSearch) {
  const variables = { first: 50, text: q ?? null, statuses: status === 'any' ? null : activeOnly };
  const { data, client } = useSuspenseQuery(AssignedHomeQuery, { variables, fetchPolicy: 'cache-and-network' });
  const { totalCount, countsByProgramStatus } = data.participants;
  const further = useFurtherPages(data.participants, async (after) => {
    const next = await client.query({
      query: AssignedHomeQuery,
      variables: { ...variables, after },
      fetchPolicy: 'network-only',
    });
    return next.data?.participants;
  });
  const counts = {
    active: countsByProgramStatus.find((each) => each.status === 'ACTIVE')?.count ?? 0,
    all: countsByProgramStatus.reduce((sum, { count }) => sum + count, 0),
  };
  return { counts, total: totalCount, ...further };
}

/** The people somebody looks after, whoever assigned them. */
export function AssignedHome() {
  const { t } = useLingui();
  const search: HomeSearch = useSearch({ from: '/shell/' });
  const navigate = useNavigate({ from: '/' });
  const shown = useDeferredValue(search);
  const { counts, total, nodes, more } = useAssigned(shown);
  const columns = useAssignedColumns();
  const change = (patch: HomeSearch) => void navigate({ search: compact({ ...search, ...patch }), replace: true });

  return (
    <>
      <PageHeader title={t`Your participants`} description={<Trans>Everybody who is assigned to you.</Trans>} />
      <Group mb="sm" gap="sm">
        <SearchBox
          label={t`Search participants`}
          placeholder={t`Name, e-mail, reference number`}
          value={search.q ?? ''}
          onChange={(next) => change({ q: next || undefined })}
        />
        <StatusChips value={search.status} onChange={(status) => change({ status })} counts={counts} />
      </Group>
      {total === 0 ? (
        <EmptyList
          isNarrowed={shown.q !== undefined || counts.all > 0}
          onClear={() => void navigate({ search: { status: 'any' }, replace: true })}
          icon={<IconUsers size={36} stroke={1.3} />}
          title={<Trans>Nobody is assigned to you yet</Trans>}
          description={<Trans>People appear here as soon as an administrator assigns them to you.</Trans>}
        />
      ) : (
        <>
          <RecordTable label={t`Your participants`} columns={columns} isStale={shown !== search}>
            {nodes.map((participant) => (
              <PersonRow key={participant.id} participant={participant} />
            ))}
          </RecordTable>
          <LoadMore {...more} total={total} />
        </>
      )}
    </>
  );
}
