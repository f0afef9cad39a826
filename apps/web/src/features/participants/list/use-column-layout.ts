import { useApolloClient } from '@apollo/client/react';
import { useCallback, useMemo } from 'react';
import type { GridLayout } from '../../../ui/data-grid/grid-types.ts';
import { type ChosenColumn, columnsSearch, withMoved, withWidth } from './columns/column-choice.ts';
import type { ShownFields } from './columns/column-query.ts';
import type { ParticipantListSearch } from './participant-list-search.ts';
import { type ParticipantRowData, readRow } from './participant-row.tsx';
import type { ListNode } from './fetch-pieces.ts';

/** Moving and sizing columns writes them into the address. */
export function useColumnLayout(
  columns: readonly ChosenColumn[],
  change: (patch: ParticipantListSearch) => void,
): GridLayout & { onChoose: (columns: readonly ChosenColumn[]) => void } {
  return useMemo(() => {
    const onChoose = (next: readonly ChosenColumn[]) => change({ columns: columnsSearch(next) });
    return {
      onChoose,
      onMove: (id, to) => onChoose(withMoved(columns, id, to)),
      onResize: (id, width) => onChoose(withWidth(columns, id, width)),
    };
  }, [columns, change]);
}

/** What the cache knows of a row, to copy it. */
export function useRowData(fields: ShownFields): (item: ListNode) => ParticipantRowData | null {
  const { cache } = useApolloClient();
  return useCallback((item: ListNode) => readRow(cache, item.id, fields), [cache, fields]);
}
