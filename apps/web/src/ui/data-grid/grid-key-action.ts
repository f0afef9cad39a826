import type { KeyboardEvent, MouseEvent } from 'react';
import type { GridItem } from './grid-types.ts';
import type { GridPosition } from './use-grid-focus.ts';
import type { GridTable } from './use-grid-table.ts';

/** What Enter, Space and Ctrl-A do in the active cell. */
export function gridKeyAction<TItem extends GridItem>(
  event: KeyboardEvent,
  { row, column }: GridPosition,
  table: GridTable<TItem>,
  open: (index: number) => void,
): void {
  const isSpace = event.key === ' ';
  const isEnter = event.key === 'Enter';
  const isAll = event.key === 'a' && (event.ctrlKey || event.metaKey);
  if (!isSpace && !isEnter && !isAll) return;
  event.preventDefault();
  if (isAll) table.toggleAllRowsSelected(true);
  else if (row < 0 && column === 0) table.toggleAllRowsSelected(!table.getIsAllRowsSelected());
  else if (row < 0) sortByHeader(event, column, table);
  else if (isEnter && pressButton(event)) return;
  else if (isEnter) open(row);
  else select(event, row, table);
}

/** Where the active cell is a button, Enter presses it. */
function pressButton({ target }: KeyboardEvent): boolean {
  const cell = target instanceof Element ? target.closest('[data-cell]') : null;
  const button = cell?.querySelector<HTMLElement>('[data-cell-action]');
  button?.click();
  return Boolean(button);
}

/** Shift keeps the columns that are sorted already and adds this one. */
export function sortByHeader<TItem extends GridItem>(
  event: KeyboardEvent | MouseEvent,
  column: number,
  table: GridTable<TItem>,
): void {
  const header = table.getHeaderGroups()[0]?.headers[column - 1];
  if (header?.column.getCanSort()) header.column.getToggleSortingHandler()?.(event);
}

function select<TItem extends GridItem>(event: KeyboardEvent, index: number, table: GridTable<TItem>): void {
  const row = table.getRowModel().rows[index];
  row?.getToggleSelectedHandler()({ target: { checked: !row.getIsSelected() }, shiftKey: event.shiftKey });
}
