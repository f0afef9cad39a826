// The rows after the first page, in pieces of a hundred: those in sight and the next ones are fetched, wherever somebody scrolls.
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ApolloClient } from '@apollo/client';
import { graphql } from '../../../graphql/generated/index.ts';
import type {
  ParticipantListMoreQuery,
  ParticipantListPageQueryVariables,
} from '../../../graphql/generated/graphql.ts';
import type { GridRows } from '../../../ui/data-grid/grid-types.ts';
import { type ListPieces, noPieces, pieceSize, wantedPieces } from './list-pieces.ts';

const ParticipantListMore = graphql(`
  query ParticipantListMore(
    $first: Int!
    $after: String!
    $skip: Int!
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
    participants(first: $first, after: $after, skip: $skip, filter: $filter, sort: $sort) {
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

type Variables = ParticipantListPageQueryVariables;
export type ListNode = ParticipantListMoreQuery['participants']['nodes'][number];
type Page = ParticipantListMoreQuery['participants'];

/** More at a time would only make each of them late. */
const mostAtOnce = 2;

interface FirstPage {
  nodes: readonly ListNode[];
  totalCount: number;
  pageInfo: Page['pageInfo'];
}

/** A piece follows the one before it where that is known; otherwise it is jumped to. */
async function fetchPiece(client: ApolloClient, variables: Variables, from: { after: string; skip: number }) {
  const { data } = await client.query({
    query: ParticipantListMore,
    variables: { ...variables, ...from, first: pieceSize },
    fetchPolicy: 'network-only',
  });
  if (!data) throw new Error('The list answered without data');
  return data.participants;
}

export function useListPages(variables: Variables, first: FirstPage | null) {
  const client = useApolloClient();
  // With another first page, or other fields, what is there is of no use.
  const start = `${JSON.stringify(variables)}${first?.pageInfo.endCursor ?? ''}`;
  const [state, setState] = useState<ListPieces<ListNode>>(noPieces);
  const pieces = state.start === start ? state : noPieces;
  const running = useRef(new Set<string>());
  const inSight = useRef<GridRows>({ start: 0, end: 0 });
  const [failure, setFailure] = useState<{ start: string; reason: unknown } | null>(null);
  const hasFailed = failure?.start === start;

  const load = useCallback(() => {
    const firstEnd = first?.pageInfo.endCursor;
    if (!first || !firstEnd || hasFailed) return;
    const { nodes, totalCount } = first;
    const wanted = wantedPieces(inSight.current, nodes.length, totalCount);
    for (const piece of wanted) {
      const key = `${start} ${piece}`;
      if (pieces.byNumber.has(piece) || running.current.has(key)) continue;
      if (running.current.size >= mostAtOnce) return;
      running.current.add(key);
      const before = piece === 0 ? firstEnd : pieces.byNumber.get(piece - 1)?.endCursor;
      const from = before ? { after: before, skip: 0 } : { after: firstEnd, skip: piece * pieceSize };
      fetchPiece(client, variables, from).then(
        (page) => {
          const loaded = { nodes: page.nodes, endCursor: page.pageInfo.endCursor };
          running.current.delete(key);
          setState((known) => ({
            start,
            byNumber: new Map([...(known.start === start ? known.byNumber : []), [piece, loaded]]),
          }));
        },
        (reason: unknown) => {
          running.current.delete(key);
          setFailure({ start, reason });
        },
      );
    }
  }, [client, first, hasFailed, pieces, start, variables]);

  useEffect(load, [load]);

  return {
    pieces,
    failure: hasFailed ? failure.reason : null,
    need: useCallback(
      (rows: GridRows) => {
        inSight.current = rows;
        load();
      },
      [load],
    ),
    retry: useCallback(() => setFailure(null), []),
  };
}
