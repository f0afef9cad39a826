import { useSuspenseQuery } from '@apollo/client/react';
import { Group } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconPlus, IconQrcode } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense, useDeferredValue } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import { useFurtherPages } from '../../graphql/use-further-pages.ts';
import { EmptyList } from '../../ui/empty-list.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { RecordTable } from '../../ui/record-table/record-table.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { CreatePublicLinkDialog } from './create-public-link-dialog.tsx';
import { PublicLinkDialog } from './public-link-dialog.tsx';
import { PublicLinkRow, usePublicLinkColumns } from './public-link-row.tsx';
import type { PublicLinkListSearch } from './public-link-search.ts';

const PublicLinkListPageQuery = graphql(`
  query PublicLinkListPage($first: Int!, $after: String, $text: String) {
    viewer {
      id
      viewerCanCreatePublicLinks
      ...CreatePublicLinkDialog_viewer
    }
    publicLinks(first: $first, after: $after, filter: { text: $text }) {
      totalCount
      nodes {
        id
        ...PublicLinkRow_link
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

function usePublicLinkList(text: string | undefined) {
  const variables = { first: 50, text: text ?? null };
  const { data, client } = useSuspenseQuery(PublicLinkListPageQuery, { variables, fetchPolicy: 'cache-and-network' });
  const further = useFurtherPages(data.publicLinks, async (after) => {
    const next = await client.query({
      query: PublicLinkListPageQuery,
      variables: { ...variables, after },
      fetchPolicy: 'network-only',
    });
    return next.data?.publicLinks;
  });
  return { viewer: data.viewer, total: data.publicLinks.totalCount, ...further };
}

export function PublicLinkListPage() {
  const { t } = useLingui();
  const { q, dialog, open }: PublicLinkListSearch = useSearch({ from: '/shell/public-links' });
  const navigate = useNavigate({ from: '/public-links' });
  const text = useDeferredValue(q);
  const { viewer, total, nodes, more } = usePublicLinkList(text);
  const columns = usePublicLinkColumns();
  const look = (next: string | undefined) => void navigate({ search: { q: next || undefined }, replace: true });
  const add = viewer.viewerCanCreatePublicLinks ? (
    <LinkButton
      from="/public-links"
      to="."
      search={(before) => ({ ...before, dialog: 'add' as const })}
      leftSection={<IconPlus size={16} aria-hidden="true" />}
    >
      <Trans>Add public link</Trans>
    </LinkButton>
  ) : null;

  return (
    <>
      <PageHeader
        title={t`Public links`}
        description={<Trans>People sign themselves up through a link or a code to print.</Trans>}
        actions={add}
      />
      <Group mb="sm">
        <SearchBox
          label={t`Search public links`}
          placeholder={t`Label, employer or occupation`}
          value={q ?? ''}
          onChange={look}
        />
      </Group>
      {total === 0 ? (
        <EmptyList
          isNarrowed={text !== undefined}
          onClear={() => look(undefined)}
          icon={<IconQrcode size={36} stroke={1.3} />}
          title={<Trans>No public links yet</Trans>}
          description={
            <Trans>
              A public link is bound to an employer, an occupation and a type. Whoever has it signs up and is in at
              once.
            </Trans>
          }
          action={add}
        />
      ) : (
        <>
          <RecordTable label={t`Public links`} columns={columns} isStale={text !== q}>
            {nodes.map((link) => (
              <PublicLinkRow key={link.id} link={link} />
            ))}
          </RecordTable>
          <LoadMore {...more} total={total} />
        </>
      )}
      {dialog === 'add' && viewer.viewerCanCreatePublicLinks ? (
        <CreatePublicLinkDialog viewer={viewer} onClose={() => look(q)} />
      ) : null}
      <Suspense fallback={null}>
        {open && (dialog === 'share' || dialog === 'edit') ? (
          <PublicLinkDialog key={`${dialog} ${open}`} id={open} kind={dialog} onClose={() => look(q)} />
        ) : null}
      </Suspense>
    </>
  );
}
