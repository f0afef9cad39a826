import type { ApolloClient } from '@apollo/client';
import { graphql } from '../../../graphql/generated/index.ts';
import type {
  ParticipantListMoreQuery,
  ParticipantListPageQueryVariables,
} from '../../../graphql/generated/graphql.ts';
import { type ListPieces, type Piece, type PieceRun, pieceSize, placeBefore } from './list-pieces.ts';

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

export type ListPage = ParticipantListMoreQuery['participants'];
export type ListNode = ListPage['nodes'][number];
export type LoadedPieces = readonly (readonly [number: number, piece: Piece<ListNode>])[];

/** Fetches pieces that follow each other, and gives each with its number. */
export async function fetchPieces(
  client: ApolloClient,
  variables: ParticipantListPageQueryVariables,
  { from, count }: PieceRun,
  known: { pieces: ListPieces<ListNode>; firstEnd: string },
): Promise<LoadedPieces> {
  const { data } = await client.query({
    query: ParticipantListMore,
    variables: { ...variables, ...placeBefore(from, known.pieces, known.firstEnd), first: count * pieceSize },
    fetchPolicy: 'network-only',
  });
  if (!data) throw new Error('The list answered without data');
  const { nodes, pageInfo } = data.participants;
  return Array.from({ length: count }, (_, index) => {
    const endCursor = index === count - 1 ? pageInfo.endCursor : null;
    return [from + index, { nodes: nodes.slice(index * pieceSize, (index + 1) * pieceSize), endCursor }] as const;
  });
}
