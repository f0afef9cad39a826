// What keys, clicks and the clipboard do in the grid.
import type { ClipboardEvent, KeyboardEvent, MouseEvent } from 'react';
import { copiedCells } from './copied-cells.ts';
import { gridKeyAction } from './grid-key-action.ts';
import { nextSorting } from './grid-sorting.ts';
import type { DataGridProps, GridItem } from './grid-types.ts';
import { useCellEditing } from './use-cell-editing.ts';
import { useColumnMoves } from './use-column-moves.ts';
import type { GridFocus } from './use-grid-focus.ts';
import { useRowSelection } from './use-row-selection.ts';

export function useGridActions<TItem extends GridItem, TData>(props: DataGridProps<TItem, TData>, focus: GridFocus) {
  const { columns, items, onOpen } = props;
  const { active, focusActive } = focus;
  const rows = useRowSelection(props);
  const { edited, startEdit, endEdit } = useCellEditing(focusActive);
  const layOut = useColumnMoves(props, focus);

  function edit(row: number, column: number): boolean {
    const canEdit = columns[column - 1]?.editor !== undefined && items[row] !== undefined;
    if (canEdit) startEdit({ row, column });
    return canEdit;
  }

  function sort(position: number, isAdded: boolean) {
    const column = columns[position - 1];
    if (column?.isSortable) props.onSortingChange(nextSorting(props.sorting, column.id, isAdded));
  }

  function open(row: number) {
    const item = items[row];
    if (item) onOpen(item);
  }

  function onKeyDown(event: KeyboardEvent) {
    // A menu or an editor that was opened in a cell has keys of its own.
    if (cellOf(event.target).length === 0 || edited !== null || layOut(event) || focus.moveByKey(event)) return;
    if (event.key === 'Escape') focus.clearRange();
    const isEdit = event.key === 'F2' || (event.key === 'Enter' && !event.shiftKey);
    if (isEdit && active.row >= 0 && edit(active.row, active.column)) return event.preventDefault();
    gridKeyAction(event, active, { rows, sort, open });
  }

  function onClick(event: MouseEvent) {
    const [row, column] = cellOf(event.target);
    if (row === undefined || column === undefined) return;
    focus.setActive({ row, column });
    if (row < 0) sort(column, event.shiftKey);
  }

  function onDoubleClick(event: MouseEvent) {
    const [row = -1, column = 0] = cellOf(event.target);
    if (edited === null && !edit(row, column)) open(row);
  }

  const onCopy = (event: ClipboardEvent) => {
    if (edited === null) copyCells(event, props, focus);
  };

  return { rows, edited, endEdit, handlers: { onKeyDown, onClick, onDoubleClick, onCopy } };
}

function copyCells<TItem extends GridItem, TData>(
  event: ClipboardEvent,
  { columns, items, selection, dataOf }: DataGridProps<TItem, TData>,
  { active, range }: GridFocus,
): void {
  // Words that somebody marked with the mouse are meant themselves.
  if (!dataOf || cellOf(event.target).length === 0 || String(getSelection())) return;
  const text = copiedCells({ items, columns, active, range, selection, dataOf });
  if (!text) return;
  event.preventDefault();
  event.clipboardData.setData('text/plain', text);
}

function cellOf(target: EventTarget): number[] {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  return cell?.dataset.cell?.split(':').map(Number) ?? [];
}
