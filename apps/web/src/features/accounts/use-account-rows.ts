// The list as the grid wants it: the first page is watched, further pages are fetched by keyset while somebody scrolls.
import { useQuery } from '@apollo/client/react';
import { useCallback, useMemo } from 'react';
import type { AccountListPageQueryVariables } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { useFurtherPages } from '../../graphql/use-further-pages.ts';

const AccountListPage = graphql(`
  query AccountListPage($first: Int!, $after: String, $filter: AccountFilter!, $sort: AccountSort!) {
    viewer {
      id
      tenant {
        id
        userTypes
      }
      viewerCanExportParticipants
      viewerCanListAccounts
      ...ImportProfiles_viewer @unmask
      ...CreateMenu_viewer
    }
    accounts(first: $first, after: $after, filter: $filter, sort: $sort) {
      totalCount
      nodes {
        id
        userType
        ...AccountRow_account
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const nothing = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

export function useAccountRows(variables: Omit<AccountListPageQueryVariables, 'after'>) {
  const { data, previousData, error, refetch, client } = useQuery(AccountListPage, {
    variables,
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const shown = data ?? previousData;
  const page = shown?.accounts;
  const { nodes, more } = useFurtherPages(page ?? nothing, async (after) => {
    const next = await client.query({
      query: AccountListPage,
      variables: { ...variables, after, first: 200 },
      fetchPolicy: 'network-only',
    });
    return next.data?.accounts;
  });
  const { hasMore, hasFailed, isLoading, onMore } = more;
  const loaded = nodes.length;
  const need = useCallback(
    (index: number) => {
      // One page ahead of what is in sight, so that scrolling at reading speed never waits.
      if (hasMore && !hasFailed && !isLoading && index + variables.first > loaded) onMore();
    },
    [hasFailed, hasMore, isLoading, loaded, onMore, variables.first],
  );
  return {
    viewer: shown?.viewer,
    page,
    items: useMemo(() => [...nodes], [nodes]),
    need,
    hasFailed,
    retry: () => void (hasFailed ? onMore() : refetch()),
    isStale: data === undefined && previousData !== undefined,
    error: shown ? undefined : error,
  };
}
