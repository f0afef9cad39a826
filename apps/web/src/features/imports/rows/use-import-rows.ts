// The rows of a file in pieces of a hundred: those in sight are fetched, wherever somebody scrolls.
import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import type {
  ImportRowsQuery as ImportRowsData,
  ImportRowsQueryVariables,
} from '../../../graphql/generated/graphql.ts';
import type { GridRows } from '../../../ui/data-grid/grid-types.ts';
import { noPieces, PIECE_SIZE, placedRows, type RowPieces, wantedPieces, withPiece, withRows } from './row-pieces.ts';

// One row with what is wrong with it and what it would change; whoever asks spreads it with @unmask.
graphql(`
  fragment ImportGridRow_row on ImportRow {
    line
    cells
    outcome
    isExcluded
    decision
    problems {
      code
      message
      fieldId
      column
      isWarning
    }
    changes {
      fieldId
      before
      after
    }
    participant {
      id
      displayName
    }
    organization {
      id
      name
    }
    duplicates {
      reasons
      otherLine
      participant {
        id
        displayName
        email
        referenceNumber
        dateOfBirth
        enrollment {
          id
          employer {
            id
            name
          }
          occupation {
            id
            title
          }
        }
      }
    }
  }
`);

const ImportRowsQuery = graphql(`
  query ImportRows(
    $id: ID!
    $first: Int!
    $skip: Int!
    $outcomes: [ImportOutcome!]
    $problem: String
    $fieldId: String
    $hasDuplicates: Boolean
  ) {
    import(id: $id) {
      id
      rows(
        first: $first
        skip: $skip
        outcomes: $outcomes
        problem: $problem
        fieldId: $fieldId
        hasDuplicates: $hasDuplicates
      ) {
        totalCount
        nodes {
          ...ImportGridRow_row @unmask
        }
      }
    }
  }
`);

export type FileRow = NonNullable<ImportRowsData['import']>['rows']['nodes'][number];
export type RowFilter = Omit<ImportRowsQueryVariables, 'id' | 'first' | 'skip'>;

export interface FileRowItem {
  id: string;
  row: FileRow;
}

async function fetchPiece(client: ApolloClient, id: string, filter: RowFilter, piece: number) {
  const variables = { id, ...filter, first: PIECE_SIZE, skip: piece * PIECE_SIZE };
  const { data } = await client.query({ query: ImportRowsQuery, variables, fetchPolicy: 'no-cache' });
  if (!data?.import) throw new Error('The rows answered without data');
  return data.import.rows;
}

/**
 * @param filter must keep its identity as long as it says the same
 * @param revision names what the rows were judged with: another one asks for them anew
 */
export function useImportRows(id: string, filter: RowFilter, revision: string) {
  const client = useApolloClient();
  const question = useMemo(() => JSON.stringify([id, filter, revision]), [id, filter, revision]);
  const [state, setState] = useState<RowPieces<FileRow>>(noPieces);
  const running = useRef(new Set<string>());
  const current = state.question === question ? state : null;

  const load = useCallback(
    async (piece: number) => {
      const key = `${question} ${piece}`;
      if (running.current.has(key)) return;
      running.current.add(key);
      try {
        const rows = await fetchPiece(client, id, filter, piece);
        setState((before) => withPiece(before, question, piece, rows));
      } catch {
        setState((before) => ({ ...before, question, hasFailed: true }));
      }
      running.current.delete(key);
    },
    [client, filter, id, question],
  );
  useEffect(
    function loadTheFirst() {
      if (!current) void load(0);
    },
    [current, load],
  );
  const need = useCallback(
    (rows: GridRows) => {
      if (current && !current.hasFailed) for (const piece of wantedPieces(current, rows)) void load(piece);
    },
    [current, load],
  );

  return {
    items: useMemo(() => placedRows(state), [state]),
    total: state.total,
    isStale: !current,
    hasFailed: state.hasFailed,
    need,
    /** Puts rows that were judged anew into their places. */
    replace: useCallback((rows: readonly FileRow[]) => setState((before) => withRows(before, rows)), []),
    retry: () => setState(noPieces),
  };
}
