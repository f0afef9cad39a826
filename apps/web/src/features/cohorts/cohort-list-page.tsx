import { useSuspenseQuery } from '@apollo/client/react';
import { Group } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import { useFurtherPages } from '../../graphql/use-further-pages.ts';
import { EmptyList } from '../../ui/empty-list.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { RecordTable } from '../../ui/record-table/record-table.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { CohortRow, useCohortColumns } from './cohort-row.tsx';
import type { CohortListSearch } from './cohort-search.ts';
import { CreateCohortDialog } from './create-cohort-dialog.tsx';

const CohortListPageQuery = graphql(`
  query CohortListPage($first: Int!, $after: String, $text: String) {
    viewer {
      id
      viewerCanCreateCohorts
      ...CreateCohortDialog_viewer
    }
    cohorts(first: $first, after: $after, filter: { text: $text }) {
      totalCount
      nodes {
        id
        ...CohortRow_cohort
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

function useCohortList(text: string | undefined) {
  const variables = { first: 50, text: text ?? null };
  const { data, client } = useSuspenseQuery(CohortListPageQuery, { variables, fetchPolicy: 'cache-and-network' });
  const further = useFurtherPages(data.cohorts, async (after) => {
    const next = await client.query({
      query: CohortListPageQuery,
      variables: { ...variables, after },
      fetchPolicy: 'network-only',
    });
    return next.data?.cohorts;
  });
  return { viewer: data.viewer, total: data.cohorts.totalCount, ...further };
}

export function CohortListPage() {
  const { t } = useLingui();
  const { q, dialog }: CohortListSearch = useSearch({ from: '/shell/cohorts' });
  const navigate = useNavigate({ from: '/cohorts' });
  const text = useDeferredValue(q);
  const { viewer, total, nodes, more } = useCohortList(text);
  const columns = useCohortColumns();
  const look = (next: string) => void navigate({ search: { q: next || undefined }, replace: true });
  const add = viewer.viewerCanCreateCohorts ? (
    <LinkButton
      from="/cohorts"
      to="."
      search={(before) => ({ ...before, dialog: 'add' as const })}
      leftSection={<IconPlus size={16} aria-hidden="true" />}
    >
      <Trans>Add cohort</Trans>
    </LinkButton>
  ) : null;

  return (
    <>
      <PageHeader
        title={t`Cohorts`}
        description={<Trans>People who go through the program together.</Trans>}
        actions={add}
      />
      <Group mb="sm">
        <SearchBox label={t`Search cohorts`} placeholder={t`Title`} value={q ?? ''} onChange={look} />
      </Group>
      {total === 0 ? (
        <EmptyList
          isNarrowed={text !== undefined}
          onClear={() => look('')}
          icon={<IconUsersGroup size={36} stroke={1.3} />}
          title={<Trans>No cohorts yet</Trans>}
          description={
            <Trans>
              A cohort keeps people together who start together. It can bring one supervisor to all of them.
            </Trans>
          }
          action={add}
        />
      ) : (
        <>
          <RecordTable label={t`Cohorts`} columns={columns} isStale={text !== q}>
            {nodes.map((cohort) => (
              <CohortRow key={cohort.id} cohort={cohort} />
            ))}
          </RecordTable>
          <LoadMore {...more} total={total} />
        </>
      )}
      {dialog === 'add' && viewer.viewerCanCreateCohorts ? (
        <CreateCohortDialog viewer={viewer} onClose={() => void navigate({ search: { q }, replace: true })} />
      ) : null}
    </>
  );
}
