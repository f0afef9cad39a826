import { useElementScrollRestoration } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useRef } from 'react';
import type { GridRows } from './grid-types.ts';
import { visibleWithActive } from './visible-with-active.ts';

const headerHeight = 38;
/** Coming back to the page comes back to the row. */
export const gridScrollId = 'data-grid';

interface GridWindowOptions {
  container: RefObject<HTMLElement | null>;
  listKey: string;
  totalCount: number;
  rowHeight: number;
  activeRow: number;
  onNeed: (rows: GridRows) => void;
}

/** Which rows are drawn, and where; asks for those that are about to be seen. */
export function useGridWindow(options: GridWindowOptions) {
  const { container, listKey, totalCount, rowHeight, activeRow, onNeed } = options;
  const virtualizer = useVirtualizer({
    count: totalCount,
    getScrollElement: () => container.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    scrollMargin: headerHeight,
    initialOffset: useElementScrollRestoration({ id: gridScrollId })?.scrollY ?? 0,
    rangeExtractor: visibleWithActive(activeRow),
  });
  const { startIndex = 0, endIndex = 0 } = virtualizer.range ?? {};

  const shownList = useRef(listKey);
  useEffect(
    function startAtTheTop() {
      if (shownList.current !== listKey) container.current?.scrollTo({ top: 0 });
      shownList.current = listKey;
    },
    [container, listKey],
  );
  useEffect(
    function askForWhatIsAboutToBeSeen() {
      onNeed({ start: startIndex, end: endIndex });
    },
    [startIndex, endIndex, onNeed],
  );

  return {
    height: virtualizer.getTotalSize(),
    drawn: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, top: start - headerHeight })),
  };
}
