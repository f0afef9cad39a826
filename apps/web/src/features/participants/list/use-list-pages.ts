// The rows after the first page, in pieces of a hundred: those in sight and the next ones are fetched, wherever somebody scrolls.
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ParticipantListPageQueryVariables } from '../../../graphql/generated/graphql.ts';
import { fetchPieces, type ListNode, type ListPage, type LoadedPieces } from './fetch-pieces.ts';
import type { ListMovement } from './list-movement.ts';
import { type ListPieces, nextRun, noPieces, type PieceRun, wantedPieces } from './list-pieces.ts';
import { useNeed } from './use-need.ts';

interface StartedRun extends PieceRun {
  readonly start: string;
}

const isOf = (start: string) => (run: StartedRun) => run.start === start;

function withPieces(known: ListPieces<ListNode>, start: string, loaded: LoadedPieces): ListPieces<ListNode> {
  return { start, byNumber: new Map([...(known.start === start ? known.byNumber : []), ...loaded]) };
}

export function useListPages(
  variables: ParticipantListPageQueryVariables,
  first: (ListPage & { totalCount: number }) | null,
) {
  const client = useApolloClient();
  // With another first page, or other fields, what is there is of no use.
  const start = `${JSON.stringify(variables)}${first?.pageInfo.endCursor ?? ''}`;
  const [state, setState] = useState<ListPieces<ListNode>>(noPieces);
  const pieces = state.start === start ? state : noPieces;
  const running = useRef<readonly StartedRun[]>([]);
  const shown = useRef(start);
  useEffect(function knowWhatIsShown() {
    shown.current = start;
  });
  const [failure, setFailure] = useState<{ start: string; reason: unknown } | null>(null);
  const hasFailed = failure?.start === start;

  const load = useCallback(
    (movement: ListMovement) => {
      const firstEnd = first?.pageInfo.endCursor;
      if (!first || !firstEnd || hasFailed) return;
      const wanted = wantedPieces(movement, first.nodes.length, first.totalCount);
      const next = () => nextRun(wanted, pieces.byNumber, running.current.filter(isOf(start)));
      for (let run = next(); run !== null; run = next()) {
        const started = { ...run, start };
        running.current = [...running.current, started];
        void fetchPieces(client, variables, run, { pieces, firstEnd })
          .finally(() => {
            running.current = running.current.filter((other) => other !== started);
          })
          .then(
            (loaded) => {
              // A late answer to an earlier question says nothing about this list.
              if (shown.current === start) setState((known) => withPieces(known, start, loaded));
            },
            (reason: unknown) => setFailure({ start, reason }),
          );
      }
    },
    [client, first, hasFailed, pieces, start, variables],
  );

  const need = useNeed(load);
  const retry = useCallback(() => setFailure(null), []);
  return { pieces, failure: hasFailed ? failure.reason : null, need, retry };
}
