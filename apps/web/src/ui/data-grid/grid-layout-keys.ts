import type { KeyboardEvent } from 'react';
import type { GridLayout } from './grid-types.ts';

const step = 16;

/**
 * Shift and an arrow size the column of the header that has the focus; with Control as well they move it.
 *
 * @returns by how many places the column moves; null when the keys mean something else
 */
export function layOutByKey(event: KeyboardEvent, layout: GridLayout): number | null {
  const way = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  const header = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-column]') : null;
  if (!way || !event.shiftKey || !header?.dataset.column) return null;
  event.preventDefault();
  if (!event.ctrlKey && !event.metaKey) {
    layout.onResize(header.dataset.column, header.getBoundingClientRect().width + way * step);
    return 0;
  }
  const index = Number(header.dataset.cell?.split(':')[1]) - 1;
  // The first column names the row and stays where it is.
  if (index === 0 || index + way < 1) return 0;
  layout.onMove(header.dataset.column, index + way);
  return way;
}
