import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconFileImport, IconPlus } from '@tabler/icons-react';
import { graphql } from '../../../graphql/generated/index.ts';
import { useFurtherPages } from '../../../graphql/use-further-pages.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { LoadMore } from '../../../ui/load-more.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { RecordTable } from '../../../ui/record-table/record-table.tsx';
import { ImportRow, useImportColumns } from './import-row.tsx';

const ImportListPageQuery = graphql(`
  query ImportListPage($first: Int!, $after: String) {
    imports(first: $first, after: $after) {
      totalCount
      nodes {
        id
        ...ImportRow_import
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The files that the viewer has uploaded, with what became of them. */
export function ImportListPage() {
  const { t } = useLingui();
  const variables = { first: 50 };
  const { data, client } = useSuspenseQuery(ImportListPageQuery, { variables, fetchPolicy: 'cache-and-network' });
  const { nodes, more } = useFurtherPages(data.imports, async (after) => {
    const next = await client.query({
      query: ImportListPageQuery,
      variables: { ...variables, after },
      fetchPolicy: 'network-only',
    });
    return next.data?.imports;
  });
  const columns = useImportColumns();
  return (
    <>
      <PageHeader
        title={t`Imports`}
        description={<Trans>The files that you have uploaded, with what became of each row.</Trans>}
        actions={nodes.length > 0 ? <NewImportLink /> : null}
      />
      {nodes.length === 0 ? (
        <EmptyState
          icon={<IconFileImport size={36} stroke={1.3} />}
          title={<Trans>No file was uploaded yet</Trans>}
          description={
            <Trans>
              Any file of a spreadsheet will do. You see what each row would do before anything is changed, and can undo
              it afterwards.
            </Trans>
          }
          action={<NewImportLink />}
        />
      ) : (
        <>
          <RecordTable label={t`Imports`} columns={columns}>
            {nodes.map((each) => (
              <ImportRow key={each.id} of={each} />
            ))}
          </RecordTable>
          <LoadMore {...more} total={data.imports.totalCount} />
        </>
      )}
    </>
  );
}

const NewImportLink = () => (
  <LinkButton to="/imports/new" leftSection={<IconPlus size={16} aria-hidden="true" />}>
    <Trans>New import</Trans>
  </LinkButton>
);
