import { useMemo, useRef } from 'react';
import type { GridItem, GridSelection } from './grid-types.ts';

interface RowSelectionOptions<TItem> {
  items: readonly (TItem | undefined)[];
  selection: GridSelection;
  onSelectionChange: (selection: GridSelection) => void;
}

export interface RowSelection {
  isAll: boolean;
  isSome: boolean;
  toggleAll: (isSelected: boolean) => void;
  /** With Shift, everybody between the row that was toggled before and this one. */
  toggle: (index: number, isShift: boolean) => void;
}

/** Selects among the rows that are loaded. */
export function useRowSelection<TItem extends GridItem>(options: RowSelectionOptions<TItem>): RowSelection {
  const { items, selection, onSelectionChange } = options;
  const last = useRef<number | null>(null);
  const loaded = useMemo(() => items.filter((item) => item !== undefined), [items]);
  const count = useMemo(() => loaded.filter(({ id }) => selection[id]).length, [loaded, selection]);

  function mark(some: readonly (TItem | undefined)[], isSelected: boolean) {
    const next: Record<string, true> = { ...selection };
    for (const item of some) {
      if (item && isSelected) next[item.id] = true;
      else if (item) delete next[item.id];
    }
    onSelectionChange(next);
  }

  return {
    isAll: loaded.length > 0 && count === loaded.length,
    isSome: count > 0,
    toggleAll: (isSelected) => mark(loaded, isSelected),
    toggle: (index, isShift) => {
      const item = items[index];
      if (!item) return;
      const from = isShift ? (last.current ?? index) : index;
      last.current = index;
      mark(items.slice(Math.min(from, index), Math.max(from, index) + 1), !selection[item.id]);
    },
  };
}
