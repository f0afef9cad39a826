import { createContext } from 'react';
import type { RowChange } from './use-change-rows.ts';

/** Changes rows; gives why it did not work, or null. */
export const RowEditing = createContext<(rows: readonly RowChange[]) => Promise<string | null>>(() =>
  Promise.resolve(null),
);
