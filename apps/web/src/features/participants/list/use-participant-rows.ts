// The list as the grid wants it: the first page is watched, further pages are fetched by keyset while somebody scrolls.
import { useQuery } from '@apollo/client/react';
import { useCallback, useMemo } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import type { ParticipantListPageQueryVariables } from '../../../graphql/generated/graphql.ts';
import { useFurtherPages } from './use-further-pages.ts';

const ParticipantListPage = graphql(`
  query ParticipantListPage($first: Int!, $filter: ParticipantFilter!, $sort: [ParticipantSort!]!) {
    viewer {
      id
      viewerCanCreateParticipants
      viewerCanListCohorts
      viewerCanListOccupations
      viewerCanListOrganizations
      viewerCanListStaff
      viewerCanSearchNationalIds
    }
    participants(first: $first, filter: $filter, sort: $sort) {
      totalCount
      countsByProgramStatus {
        status
        count
      }
      nodes {
        id
        ...ParticipantRow_participant
        ...SelectionBar_participant
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export function useParticipantRows(variables: ParticipantListPageQueryVariables) {
  const { data, previousData, error, refetch } = useQuery(ParticipantListPage, {
    variables,
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const shown = data ?? previousData;
  const { nodes, failure, load } = useFurtherPages(variables, data?.participants.pageInfo ?? null);
  const items = useMemo(() => [...(shown?.participants.nodes ?? []), ...nodes], [shown?.participants.nodes, nodes]);

  const loaded = items.length;
  const need = useCallback(
    (index: number) => {
      // One page ahead of what is in sight, so that scrolling at reading speed never waits.
      const missing = index + variables.first - loaded;
      if (missing > 0 && failure === null) void load(missing);
    },
    [failure, load, loaded, variables.first],
  );

  const retry = useCallback(
    () => void (failure === null ? refetch() : load(variables.first)),
    [failure, load, refetch, variables.first],
  );

  return {
    viewer: shown?.viewer,
    page: shown?.participants,
    items,
    need,
    retry,
    /** Old rows are shown while the new ones are on their way. */
    isStale: data === undefined && previousData !== undefined,
    error: shown ? undefined : error,
    moreError: failure,
  };
}
