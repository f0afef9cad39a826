// The list as the grid wants it: the first page is watched, further pages are fetched by keyset while somebody scrolls.
import type { ApolloClient } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import type {
  ParticipantListPageQuery,
  ParticipantListPageQueryVariables,
} from '../../../graphql/generated/graphql.ts';

const ParticipantListPage = graphql(`
  query ParticipantListPage($first: Int!, $filter: ParticipantFilter!, $sort: [ParticipantSort!]!) {
    viewer {
      id
      viewerCanCreateParticipants
      viewerCanListCohorts
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

const ParticipantListMore = graphql(`
  query ParticipantListMore($first: Int!, $after: String!, $filter: ParticipantFilter!, $sort: [ParticipantSort!]!) {
    participants(first: $first, after: $after, filter: $filter, sort: $sort) {
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

type Variables = ParticipantListPageQueryVariables;
export type ListedParticipant = ParticipantListPageQuery['participants']['nodes'][number];

/** The server gives at most this many at once; it is asked for when somebody jumps far down. */
const largestPage = 200;

interface FurtherPages {
  /** The first page they continue: with another one they are dropped. */
  start: string;
  nodes: readonly ListedParticipant[];
  endCursor: string | null;
  hasNextPage: boolean;
}

async function fetchMore(client: ApolloClient, variables: Variables, after: string, first: number) {
  const { data } = await client.query({
    query: ParticipantListMore,
    variables: { ...variables, first: Math.min(Math.max(first, variables.first), largestPage), after },
    fetchPolicy: 'network-only',
  });
  if (!data) throw new Error('The list answered without data');
  return data.participants;
}

export function useParticipantRows(variables: Variables) {
  const client = useApolloClient();
  const { data, previousData, error, refetch } = useQuery(ParticipantListPage, {
    variables,
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const shown = data ?? previousData;
  const firstPage = data?.participants;
  const start = `${JSON.stringify(variables)}${firstPage?.pageInfo.endCursor ?? ''}`;
  const [further, setFurther] = useState<FurtherPages | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const running = useRef<string | null>(null);
  const current = further?.start === start ? further : null;

  const items = useMemo(
    () => [...(shown?.participants.nodes ?? []), ...(current?.nodes ?? [])],
    [shown?.participants.nodes, current],
  );
  const after = current ? current.endCursor : (firstPage?.pageInfo.endCursor ?? null);
  const hasMore = current ? current.hasNextPage : (firstPage?.pageInfo.hasNextPage ?? false);

  const load = useCallback(
    async (count: number) => {
      if (!hasMore || after === null || running.current === start) return;
      running.current = start;
      try {
        const page = await fetchMore(client, variables, after, count);
        setFailure(null);
        setFurther((before) => ({
          start,
          nodes: [...(before?.start === start ? before.nodes : []), ...page.nodes],
          ...page.pageInfo,
        }));
      } catch (reason) {
        setFailure(reason);
      } finally {
        if (running.current === start) running.current = null;
      }
    },
    [after, client, hasMore, start, variables],
  );

  const loaded = items.length;
  const need = useCallback(
    (index: number) => {
      // One page ahead of what is in sight, so that scrolling at reading speed never waits.
      const missing = index + variables.first - loaded;
      if (missing > 0 && failure === null) void load(missing);
    },
    [failure, load, loaded, variables.first],
  );

  const retry = useCallback(() => {
    if (failure === null) void refetch();
    else {
      setFailure(null);
      void load(variables.first);
    }
  }, [failure, load, refetch, variables.first]);

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
