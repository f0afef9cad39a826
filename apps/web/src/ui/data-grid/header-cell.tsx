// One column header: sorts by a click, is moved by dragging and sized at its edge.
import { VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { DragEvent, PointerEvent } from 'react';
import classes from './data-grid.module.css';
import type { GridColumn, GridLayout, GridSort } from './grid-types.ts';

export interface ColumnDraft {
  id: string;
  width: number;
}

interface HeaderCellProps<TData> {
  column: GridColumn<TData>;
  position: number;
  sorting: readonly GridSort[];
  isActive: boolean;
  layout?: GridLayout | undefined;
  onDraft: OnDraft;
}

type OnDraft = (draft: ColumnDraft | undefined) => void;

const layoutKeys = 'Shift+ArrowLeft Shift+ArrowRight Control+Shift+ArrowLeft Control+Shift+ArrowRight';

export function HeaderCell<TData>({ column, position, sorting, isActive, layout, onDraft }: HeaderCellProps<TData>) {
  const { id, header, isSortable, isRowHeader, isHeaderHidden } = column;
  const order = sorting.findIndex((sort) => sort.id === id);
  const isDescending = sorting[order]?.desc;
  const SortIcon = isDescending ? IconArrowDown : IconArrowUp;
  const canLayOut = layout !== undefined && !isHeaderHidden;
  return (
    <div
      role="columnheader"
      aria-colindex={position + 1}
      {...(isSortable ? { 'aria-sort': order < 0 ? 'none' : isDescending ? 'descending' : 'ascending' } : {})}
      aria-keyshortcuts={canLayOut ? layoutKeys : undefined}
      className={classes.headerCell}
      data-cell={`-1:${position}`}
      data-column={id}
      data-header
      data-sortable={isSortable || undefined}
      data-sticky={isRowHeader || undefined}
      tabIndex={isActive ? 0 : -1}
      {...(canLayOut && !isRowHeader ? movable(id, position - 1, layout) : {})}
    >
      {isHeaderHidden ? <VisuallyHidden>{header}</VisuallyHidden> : <span className={classes.clip}>{header}</span>}
      {order >= 0 ? <SortIcon size={14} aria-hidden="true" className={classes.sortIcon} /> : null}
      {order >= 0 && sorting.length > 1 ? <span className={classes.sortOrder}>{order + 1}</span> : null}
      {canLayOut ? (
        <span
          aria-hidden="true"
          className={classes.sizer}
          onPointerDown={(event) => sizeByPointer(event, id, layout, onDraft)}
          onClick={(event) => event.stopPropagation()}
          onDoubleClick={(event) => {
            event.stopPropagation();
            layout.onResize(id, undefined);
          }}
        />
      ) : null}
    </div>
  );
}

const dragged = 'application/x-grid-column';

/** A column is dropped in front of the one that it is dragged over, or behind it when it comes from the left. */
function movable(id: string, index: number, layout: GridLayout) {
  return {
    draggable: true,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.setData(dragged, id);
      event.dataTransfer.effectAllowed = 'move';
    },
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes(dragged)) return;
      event.preventDefault();
      event.currentTarget.setAttribute('data-drop', '');
    },
    onDragLeave: (event: DragEvent) => event.currentTarget.removeAttribute('data-drop'),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      event.currentTarget.removeAttribute('data-drop');
      layout.onMove(event.dataTransfer.getData(dragged), index);
    },
  };
}

function sizeByPointer(event: PointerEvent<HTMLElement>, id: string, layout: GridLayout, onDraft: OnDraft): void {
  // Neither a drag of the column nor a mark over the words.
  event.preventDefault();
  event.stopPropagation();
  const { currentTarget: handle, pointerId, clientX } = event;
  const before = handle.parentElement?.getBoundingClientRect().width ?? 0;
  const widthAt = (x: number) => Math.max(40, Math.round(before + x - clientX));
  let latest = clientX;
  const draft = (move: globalThis.PointerEvent) => {
    latest = move.clientX;
    onDraft({ id, width: widthAt(latest) });
  };
  const end = () => {
    handle.removeEventListener('pointermove', draft);
    onDraft(undefined);
    if (latest !== clientX) layout.onResize(id, widthAt(latest));
  };
  handle.setPointerCapture(pointerId);
  handle.addEventListener('pointermove', draft);
  handle.addEventListener('lostpointercapture', end, { once: true });
}
