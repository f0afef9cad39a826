import { useSuspenseQuery } from '@apollo/client/react';
import { Group } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconBriefcase, IconPlus } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense, useDeferredValue } from 'react';
import type { OccupationOwnership } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { useFurtherPages } from '../../graphql/use-further-pages.ts';
import { EmptyList } from '../../ui/empty-list.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { RecordTable } from '../../ui/record-table/record-table.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { CreateOccupationDialog } from './create-occupation-dialog.tsx';
import { OccupationDialog } from './occupation-dialog.tsx';
import { OccupationRow, useOccupationColumns } from './occupation-row.tsx';
import type { OccupationListSearch, Ownership } from './occupation-search.ts';
import { OwnershipFilter } from './ownership-filter.tsx';

const OccupationListPageQuery = graphql(`
  query OccupationListPage($first: Int!, $after: String, $text: String, $ownership: OccupationOwnership) {
    viewer {
      id
      viewerCanCreateOccupations
      ...CreateOccupationDialog_viewer
    }
    occupations(first: $first, after: $after, filter: { text: $text, ownership: $ownership }) {
      totalCount
      nodes {
        id
        ...OccupationRow_occupation
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

function useOccupationList(text: string | undefined, owner: Ownership | undefined) {
  const ownership = (owner?.toUpperCase() ?? null) as OccupationOwnership | null;
  const variables = { first: 50, text: text ?? null, ownership };
  const { data, client } = useSuspenseQuery(OccupationListPageQuery, { variables, fetchPolicy: 'cache-and-network' });
  const further = useFurtherPages(data.occupations, async (after) => {
    const next = await client.query({
      query: OccupationListPageQuery,
      variables: { ...variables, after },
      fetchPolicy: 'network-only',
    });
    return next.data?.occupations;
  });
  return { viewer: data.viewer, total: data.occupations.totalCount, ...further };
}

export function OccupationListPage() {
  const { t } = useLingui();
  const { q, owner, dialog, open }: OccupationListSearch = useSearch({ from: '/shell/occupations' });
  const navigate = useNavigate({ from: '/occupations' });
  const text = useDeferredValue(q);
  const ownership = useDeferredValue(owner);
  const { viewer, total, nodes, more } = useOccupationList(text, ownership);
  const columns = useOccupationColumns();
  const look = (search: OccupationListSearch) => void navigate({ search, replace: true });
  const close = () => look({ q, owner });
  const add = viewer.viewerCanCreateOccupations ? (
    <LinkButton
      from="/occupations"
      to="."
      search={(before) => ({ ...before, dialog: 'add' as const })}
      leftSection={<IconPlus size={16} aria-hidden="true" />}
    >
      <Trans>Add occupation</Trans>
    </LinkButton>
  ) : null;

  return (
    <>
      <PageHeader
        title={t`Occupations`}
        description={
          <Trans>What people train for. The owner edits an occupation; its employers enroll people into it.</Trans>
        }
        actions={add}
      />
      <Group mb="sm" gap="sm">
        <SearchBox
          label={t`Search occupations`}
          placeholder={t`Title, code or O*NET code`}
          value={q ?? ''}
          onChange={(next) => look({ q: next || undefined, owner })}
        />
        <OwnershipFilter value={owner} onChange={(next) => look({ q, owner: next })} />
      </Group>
      {total === 0 ? (
        <EmptyList
          isNarrowed={text !== undefined || ownership !== undefined}
          onClear={() => look({})}
          icon={<IconBriefcase size={36} stroke={1.3} />}
          title={<Trans>No occupations yet</Trans>}
          description={<Trans>Every participant trains for an occupation, so this is where a program begins.</Trans>}
          action={add}
        />
      ) : (
        <>
          <RecordTable label={t`Occupations`} columns={columns} isStale={text !== q || ownership !== owner}>
            {nodes.map((occupation) => (
              <OccupationRow key={occupation.id} occupation={occupation} />
            ))}
          </RecordTable>
          <LoadMore {...more} total={total} />
        </>
      )}
      {dialog === 'add' && viewer.viewerCanCreateOccupations ? (
        <CreateOccupationDialog viewer={viewer} onClose={close} />
      ) : null}
      <Suspense fallback={null}>{open ? <OccupationDialog key={open} id={open} onClose={close} /> : null}</Suspense>
    </>
  );
}
