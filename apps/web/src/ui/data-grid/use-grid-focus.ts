// The keys of the ARIA grid pattern. One cell is in the tab order; arrows move it. Row -1 is the header.
import { type KeyboardEvent, type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useHeldKey } from './use-held-key.ts';

export interface GridPosition {
  row: number;
  column: number;
}

interface GridFocusOptions {
  container: RefObject<HTMLElement | null>;
  rowCount: number;
  columnCount: number;
  rowsPerPage: () => number;
}

const headerRow = -1;

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

export interface GridRange {
  readonly from: GridPosition;
  readonly to: GridPosition;
}

export interface GridFocus {
  active: GridPosition;
  /** The cells between where Shift was pressed and the active one; null for that one alone. */
  range: GridRange | null;
  clearRange: () => void;
  /** Brings the focus back to the active cell, after an editor or a move of its column. */
  focusActive: () => void;
  /** Puts the tab stop where the person clicked. */
  setActive: (position: GridPosition) => void;
  /** True when the key moved the focus. */
  moveByKey: (event: KeyboardEvent) => boolean;
}

export function useGridFocus({ container, rowCount, columnCount, rowsPerPage }: GridFocusOptions): GridFocus {
  const [wanted, setWanted] = useState<GridPosition>({ row: headerRow, column: 0 });
  const [anchor, setAnchor] = useState<GridPosition | null>(null);
  const shouldFocus = useRef(false);
  const held = useHeldKey<GridPosition>(setWanted);
  const active = {
    row: clamp(wanted.row, headerRow, rowCount - 1),
    column: clamp(wanted.column, 0, columnCount - 1),
  };

  const focusActive = useCallback(() => {
    const cell = container.current?.querySelector<HTMLElement>(`[data-cell="${active.row}:${active.column}"]`);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [container, active.row, active.column]);

  useLayoutEffect(function focusTheActiveCell() {
    if (!shouldFocus.current) return;
    shouldFocus.current = false;
    focusActive();
  });

  function moveByKey(event: KeyboardEvent): boolean {
    const next = targetOf(event, held.position() ?? active, { rowCount, columnCount, page: rowsPerPage() });
    if (!next) return false;
    event.preventDefault();
    shouldFocus.current = true;
    // A range holds cells of the body, without the checkboxes.
    const isRange = event.shiftKey && active.row >= 0 && active.column > 0;
    const low = isRange ? { row: 0, column: 1 } : { row: headerRow, column: 0 };
    setAnchor(isRange ? (anchor ?? active) : null);
    const target = {
      row: clamp(next.row, low.row, rowCount - 1),
      column: clamp(next.column, low.column, columnCount - 1),
    };
    held.move(target, event.repeat);
    return true;
  }

  return {
    active,
    range: anchor && rangeOf(anchor, active),
    clearRange: () => setAnchor(null),
    setActive: (position) => {
      setAnchor(null);
      setWanted(position);
    },
    focusActive,
    moveByKey,
  };
}

function rangeOf(one: GridPosition, other: GridPosition): GridRange {
  const [top, bottom] = [one.row, other.row].toSorted((a, b) => a - b) as [number, number];
  const [left, right] = [one.column, other.column].toSorted((a, b) => a - b) as [number, number];
  return { from: { row: top, column: left }, to: { row: bottom, column: right } };
}

interface GridSize {
  rowCount: number;
  columnCount: number;
  page: number;
}

function targetOf(event: KeyboardEvent, { row, column }: GridPosition, size: GridSize): GridPosition | null {
  const isJump = event.ctrlKey || event.metaKey;
  switch (event.key) {
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'PageDown':
      return { row: row + size.page, column };
    case 'PageUp':
      return { row: row - size.page, column };
    case 'Home':
      return isJump ? { row: 0, column: 0 } : { row, column: 0 };
    case 'End':
      return isJump ? { row: size.rowCount - 1, column: size.columnCount - 1 } : { row, column: size.columnCount - 1 };
    default:
      return null;
  }
}
