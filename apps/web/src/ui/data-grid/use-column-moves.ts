import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { layOutByKey } from './grid-layout-keys.ts';
import type { DataGridProps, GridItem } from './grid-types.ts';
import type { GridFocus } from './use-grid-focus.ts';

/** Sizes and moves columns by keys; the focus stays on the one that moves. Gives true for a key that did. */
export function useColumnMoves<TItem extends GridItem, TData>(
  { columns, layout }: Pick<DataGridProps<TItem, TData>, 'columns' | 'layout'>,
  { active, setActive, focusActive }: GridFocus,
): (event: KeyboardEvent) => boolean {
  const hasMoved = useRef(false);
  const before = useRef(columns);

  useLayoutEffect(
    function followTheMovedColumn() {
      if (before.current === columns) return;
      before.current = columns;
      if (hasMoved.current) focusActive();
      hasMoved.current = false;
    },
    [columns, focusActive],
  );

  return (event) => {
    const step = active.row < 0 && layout ? layOutByKey(event, layout) : null;
    if (step === null) return false;
    hasMoved.current = true;
    if (step !== 0) setActive({ row: -1, column: active.column + step });
    return true;
  };
}
