import type { ComponentType, ReactNode } from 'react';

export interface GridItem {
  id: string;
}

export interface GridColumn<TData> {
  id: string;
  header: string;
  /** Smallest width in pixels; the columns share what is left over. */
  width: number;
  render: (data: TData) => ReactNode;
  isSortable?: boolean;
  /** Keeps its smallest width, for buttons. */
  isFixed?: boolean;
  /** The header is there for screen readers alone. */
  isHeaderHidden?: boolean;
  /** The cell that names the row; it stays in view while the others scroll sideways. */
  isRowHeader?: boolean;
}

/**
 * Gets the data of one row, for example from a masked fragment; `null` shows a placeholder. The item is null while it
 * isn't loaded: the row is the same then, so that it keeps the focus when its data arrive.
 */
export type GridRowSource<TItem, TData> = ComponentType<{
  item: TItem | null;
  children: (data: TData | null) => ReactNode;
}>;

export interface GridSort {
  id: string;
  desc: boolean;
}

export type GridSelection = Readonly<Record<string, true>>;
