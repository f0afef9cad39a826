import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconStack2 } from '@tabler/icons-react';
import { graphql } from '../../graphql/generated/index.ts';
import { useFurtherPages } from '../../graphql/use-further-pages.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { RecordTable } from '../../ui/record-table/record-table.tsx';
import { BatchRow, useBatchColumns } from './batch-row.tsx';

const BatchListPageQuery = graphql(`
  query BatchListPage($first: Int!, $after: String) {
    batches(first: $first, after: $after) {
      totalCount
      nodes {
        id
        ...BatchRow_batch
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The changes of many people that the viewer has made. */
export function BatchListPage() {
  const { t } = useLingui();
  const variables = { first: 50 };
  const { data, client } = useSuspenseQuery(BatchListPageQuery, { variables, fetchPolicy: 'cache-and-network' });
  const { nodes, more } = useFurtherPages(data.batches, async (after) => {
    const next = await client.query({
      query: BatchListPageQuery,
      variables: { ...variables, after },
      fetchPolicy: 'network-only',
    });
    return next.data?.batches;
  });
  const columns = useBatchColumns();
  return (
    <>
      <PageHeader
        title={t`Batch changes`}
        description={<Trans>What you have changed for several people at once, with the result for each.</Trans>}
      />
      {nodes.length === 0 ? (
        <EmptyState
          icon={<IconStack2 size={36} stroke={1.3} />}
          title={<Trans>Nothing yet</Trans>}
          description={<Trans>Select people in the list of participants and choose an action.</Trans>}
        />
      ) : (
        <>
          <RecordTable label={t`Batch changes`} columns={columns}>
            {nodes.map((batch) => (
              <BatchRow key={batch.id} batch={batch} />
            ))}
          </RecordTable>
          <LoadMore {...more} total={data.batches.totalCount} />
        </>
      )}
    </>
  );
}
