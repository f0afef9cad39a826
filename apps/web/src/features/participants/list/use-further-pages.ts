import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useRef, useState } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import type {
  ParticipantListMoreQuery,
  ParticipantListPageQueryVariables,
} from '../../../graphql/generated/graphql.ts';

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
type Page = ParticipantListMoreQuery['participants'];

/** The server gives at most this many at once; it is asked for when somebody jumps far down. */
const largestPage = 200;

async function fetchPage(client: ApolloClient, variables: Variables, after: string, count: number): Promise<Page> {
  const { data } = await client.query({
    query: ParticipantListMore,
    variables: { ...variables, first: Math.min(Math.max(count, variables.first), largestPage), after },
    fetchPolicy: 'network-only',
  });
  if (!data) throw new Error('The list answered without data');
  return data.participants;
}

interface FurtherPages {
  /** The first page they continue: with another one they are dropped. */
  start: string;
  nodes: Page['nodes'];
  pageInfo: Page['pageInfo'];
}

const none: Page['nodes'] = [];

/** The rows after the first page, one request at a time. */
export function useFurtherPages(variables: Variables, firstPage: Page['pageInfo'] | null) {
  const client = useApolloClient();
  const start = `${JSON.stringify(variables)}${firstPage?.endCursor ?? ''}`;
  const [further, setFurther] = useState<FurtherPages | null>(null);
  const [failure, setFailure] = useState<{ start: string; reason: unknown } | null>(null);
  const running = useRef<string | null>(null);
  const current = further?.start === start ? further : null;
  const { hasNextPage = false, endCursor = null } = current?.pageInfo ?? firstPage ?? {};

  const load = useCallback(
    async (count: number) => {
      if (!hasNextPage || endCursor === null || running.current === start) return;
      running.current = start;
      setFailure(null);
      try {
        const page = await fetchPage(client, variables, endCursor, count);
        setFurther((before) => ({
          start,
          nodes: [...(before?.start === start ? before.nodes : none), ...page.nodes],
          pageInfo: page.pageInfo,
        }));
      } catch (reason) {
        setFailure({ start, reason });
      } finally {
        if (running.current === start) running.current = null;
      }
    },
    [client, endCursor, hasNextPage, start, variables],
  );

  return { nodes: current?.nodes ?? none, failure: failure?.start === start ? failure.reason : null, load };
}
