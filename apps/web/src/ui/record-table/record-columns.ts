import { createContext, type ReactNode } from 'react';

export interface RecordColumn {
  id: string;
  label: string;
  /** A track of a CSS grid, for example `minmax(160px, 2fr)`. */
  width: string;
  /** In place of the label, for example a checkbox for all rows. */
  header?: ReactNode;
  /** The cell that names the row. */
  isRowHeader?: boolean;
  isNumber?: boolean;
  /** Buttons and checkboxes speak for themselves: their column shows no label. */
  isControl?: boolean;
}

/** By id of the column; what is left out stays empty. */
export type RecordCells = Readonly<Record<string, ReactNode>>;

export const RecordColumns = createContext<readonly RecordColumn[]>([]);
