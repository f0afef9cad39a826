import { useSuspenseQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import type { BatchKind, BatchOutcome, BatchState } from '../../graphql/generated/graphql.ts';
import { useFurtherPages } from '../../graphql/use-further-pages.ts';
import { LoadMore } from '../../ui/load-more.tsx';
import { RecordTable } from '../../ui/record-table/record-table.tsx';
import { BatchPersonRow, useBatchPersonColumns } from './batch-person-row.tsx';

const BatchPeopleQuery = graphql(`
  query BatchPeople($id: ID!, $first: Int!, $after: String, $outcomes: [BatchOutcome!], $code: String) {
    batch(id: $id) {
      id
      items(first: $first, after: $after, outcomes: $outcomes, code: $code) {
        totalCount
        nodes {
          id
          ...BatchPersonRow_item
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

interface BatchPeopleProps {
  id: string;
  kind: BatchKind;
  state: BatchState;
  outcome: BatchOutcome | undefined;
  code: string | undefined;
}

/** The people of a batch with what becomes, or became, of each. */
export function BatchPeople({ id, kind, state, outcome, code }: BatchPeopleProps) {
  const { t } = useLingui();
  const variables = { id, first: 50, outcomes: outcome ? [outcome] : null, code: code ?? null };
  const { data, client } = useSuspenseQuery(BatchPeopleQuery, {
    variables,
    fetchPolicy: 'network-only',
    queryKey: [state],
  });
  const items = data.batch?.items ?? { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  const { nodes, more } = useFurtherPages(items, async (after) => {
    const next = await client.query({
      query: BatchPeopleQuery,
      variables: { ...variables, after },
      fetchPolicy: 'network-only',
    });
    return next.data?.batch?.items;
  });
  const columns = useBatchPersonColumns();
  return (
    <>
      <RecordTable label={t`People`} columns={columns}>
        {nodes.map((item) => (
          <BatchPersonRow
            key={item.id}
            item={item}
            kind={kind}
            isPlanned={state === 'DRAFT' || state === 'PREPARING'}
          />
        ))}
      </RecordTable>
      <LoadMore {...more} total={items.totalCount} />
    </>
  );
}
