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
  /** What the cell says, to be copied; left out for what is no text. */
  text?: (data: TData) => string;
  /** Takes the place of the cell while somebody edits it; left out where that is not possible. */
  editor?: ComponentType<GridEditorProps<TData>> | undefined;
  isSortable?: boolean;
  /** Keeps this width: for buttons, and where somebody chose it. */
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

export interface GridEditorProps<TData> {
  data: TData;
  label: string;
  /** Nothing is edited any more; the cell gets the focus back. */
  onClose: () => void;
}

/** Where columns can be moved and sized. */
export interface GridLayout {
  onMove: (columnId: string, to: number) => void;
  /** Undefined: the usual width again. */
  onResize: (columnId: string, width: number | undefined) => void;
}

/** The rows that are in sight, or about to be. */
export interface GridRows {
  readonly start: number;
  readonly end: number;
}

export interface DataGridProps<TItem extends GridItem, TData> {
  label: string;
  /** Names what is listed and in which order: another one starts at the top. */
  listKey: string;
  columns: readonly GridColumn<TData>[];
  /** Each at its place in the list; undefined where it isn't loaded. */
  items: readonly (TItem | undefined)[];
  /** All that match, loaded or not: the scrollbar shows them. */
  totalCount: number;
  source: GridRowSource<TItem, TData>;
  /** What is known of a row, to copy it. */
  dataOf?: (item: TItem) => TData | null;
  nameOf: (data: TData) => string;
  sorting: readonly GridSort[];
  onSortingChange: (sorting: GridSort[]) => void;
  selection: GridSelection;
  onSelectionChange: (selection: GridSelection) => void;
  onNeed: (rows: GridRows) => void;
  onOpen: (item: TItem) => void;
  /** Left out where columns stay as they are. */
  layout?: GridLayout | undefined;
  rowHeight?: number;
  isStale?: boolean;
}
