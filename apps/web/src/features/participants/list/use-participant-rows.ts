// The list as the grid wants it: the first page is watched, further pages are fetched by keyset while somebody scrolls.
import { useQuery } from '@apollo/client/react';
import { useCallback, useMemo } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import type { ParticipantListPageQueryVariables } from '../../../graphql/generated/graphql.ts';
import { placedItems } from './list-pieces.ts';
import { useListPages } from './use-list-pages.ts';

const ParticipantListPage = graphql(`
  query ParticipantListPage(
    $first: Int!
    $filter: ParticipantFilter!
    $sort: [ParticipantSort!]!
    $showsEmployer: Boolean!
    $showsOccupation: Boolean!
    $showsProvider: Boolean!
    $showsCohort: Boolean!
    $showsSupervisors: Boolean!
    $showsCaseOwner: Boolean!
    $showsGroups: Boolean!
    $showsMore: Boolean!
  ) {
    viewer {
      id
      viewerBatchKinds
      viewerCanCreateParticipants
      viewerCanEditParticipants
      viewerCanListParticipants
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
  const first = data?.participants ?? null;
  const { pieces, failure, need, retry: retryMore } = useListPages(variables, first);
  const items = useMemo(
    () => placedItems(shown?.participants.nodes ?? [], pieces),
    [shown?.participants.nodes, pieces],
  );
  const retry = useCallback(() => void (failure === null ? refetch() : retryMore()), [failure, refetch, retryMore]);

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
