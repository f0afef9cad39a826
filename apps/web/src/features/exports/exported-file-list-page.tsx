import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconFileExport } from '@tabler/icons-react';
import { graphql } from '../../graphql/generated/index.ts';
import { useFurtherPages } from '../../graphql/use-further-pages.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { RecordTable } from '../../ui/record-table/record-table.tsx';
import { ExportedFileRow, useExportedFileColumns } from './exported-file-row.tsx';

const ExportedFileListPageQuery = graphql(`
  query ExportedFileListPage($first: Int!, $after: String) {
    viewer {
      id
      viewerCanManageTenant
    }
    exportedFiles(first: $first, after: $after) {
      totalCount
      nodes {
        id
        ...ExportedFileRow_file
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The files with people that left the house: who took them, what was in them, and why. */
export function ExportedFileListPage() {
  const { t } = useLingui();
  const variables = { first: 50 };
  const { data, client } = useSuspenseQuery(ExportedFileListPageQuery, { variables, fetchPolicy: 'cache-and-network' });
  const { nodes, more } = useFurtherPages(data.exportedFiles, async (after) => {
    const next = await client.query({
      query: ExportedFileListPageQuery,
      variables: { ...variables, after },
      fetchPolicy: 'network-only',
    });
    return next.data?.exportedFiles;
  });
  const columns = useExportedFileColumns();
  return (
    <>
      <PageHeader
        title={t`Exports`}
        description={
          data.viewer?.viewerCanManageTenant ? (
            <Trans>The files with people that anybody took out. This list can not be changed.</Trans>
          ) : (
            <Trans>The files with people that you took out. This list can not be changed.</Trans>
          )
        }
      />
      {nodes.length === 0 ? (
        <EmptyState
          icon={<IconFileExport size={36} stroke={1.3} />}
          title={<Trans>No file was taken out yet</Trans>}
          description={<Trans>Files of participants and users stand here as soon as they are fetched.</Trans>}
        />
      ) : (
        <>
          <RecordTable label={t`Exports`} columns={columns}>
            {nodes.map((each) => (
              <ExportedFileRow key={each.id} of={each} />
            ))}
          </RecordTable>
          <LoadMore {...more} total={data.exportedFiles.totalCount} />
        </>
      )}
    </>
  );
}
