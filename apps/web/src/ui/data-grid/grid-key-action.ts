import type { KeyboardEvent } from 'react';
import type { GridPosition } from './use-grid-focus.ts';
import type { RowSelection } from './use-row-selection.ts';

interface GridActions {
  readonly rows: RowSelection;
  readonly sort: (column: number, isAdded: boolean) => void;
  readonly open: (row: number) => void;
}

/** What Enter, Space and Ctrl-A do in the active cell. */
export function gridKeyAction(event: KeyboardEvent, { row, column }: GridPosition, actions: GridActions): void {
  const isSpace = event.key === ' ';
  const isEnter = event.key === 'Enter';
  const isAll = event.key === 'a' && (event.ctrlKey || event.metaKey);
  if (!isSpace && !isEnter && !isAll) return;
  event.preventDefault();
  const { rows } = actions;
  if (isAll) rows.toggleAll(true);
  else if (row < 0 && column === 0) rows.toggleAll(!rows.isAll);
  else if (row < 0) actions.sort(column, event.shiftKey);
  else if (isEnter && pressButton(event)) return;
  else if (isEnter) actions.open(row);
  else rows.toggle(row, event.shiftKey);
}

/** Where the active cell is a button, Enter presses it. */
function pressButton({ target }: KeyboardEvent): boolean {
  const cell = target instanceof Element ? target.closest('[data-cell]') : null;
  const button = cell?.querySelector<HTMLElement>('[data-cell-action]');
  button?.click();
  return Boolean(button);
}
