// A grid over everything that matches: it draws the visible rows, asks for more while it scrolls, and is worked by keyboard.
import { useElementScrollRestoration } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react';
import classes from './data-grid.module.css';
import { GridBodyRow } from './grid-body-row.tsx';
import { GridHeaderRow } from './grid-header-row.tsx';
import { gridKeyAction, sortByHeader } from './grid-key-action.ts';
import type { GridColumn, GridItem, GridRowSource, GridSelection, GridSort } from './grid-types.ts';
import { useGridFocus } from './use-grid-focus.ts';
import { type GridTable, useGridTable } from './use-grid-table.ts';
import { visibleWithActive } from './visible-with-active.ts';

interface DataGridProps<TItem extends GridItem, TData> {
  label: string;
  /** Names what is listed and in which order: another one starts at the top. */
  listKey: string;
  columns: readonly GridColumn<TData>[];
  /** Loaded so far, from the first on. */
  items: readonly TItem[];
  /** All that match, loaded or not: the scrollbar shows them. */
  totalCount: number;
  source: GridRowSource<TItem, TData>;
  nameOf: (data: TData) => string;
  sorting: readonly GridSort[];
  onSortingChange: (sorting: GridSort[]) => void;
  selection: GridSelection;
  onSelectionChange: (selection: GridSelection) => void;
  /** The rows up to this index are about to be seen. */
  onNeed: (index: number) => void;
  onOpen: (item: TItem) => void;
  rowHeight?: number;
  isStale?: boolean;
}

const headerHeight = 38;
/** Coming back to the page comes back to the row. */
const gridScrollId = 'data-grid';

export function DataGrid<TItem extends GridItem, TData>(props: DataGridProps<TItem, TData>) {
  const { label, columns, items, totalCount, source, nameOf, selection, onNeed, onOpen, rowHeight = 40 } = props;
  const container = useRef<HTMLDivElement>(null);
  const table = useGridTable(props);
  const rows = table.getRowModel().rows;
  const focus = useGridFocus({
    container,
    rowCount: totalCount,
    columnCount: columns.length + 1,
    rowsPerPage: () => Math.max(1, Math.floor((container.current?.clientHeight ?? 0) / rowHeight) - 2),
  });
  const { active } = focus;
  const scrolledTo = useElementScrollRestoration({ id: gridScrollId })?.scrollY ?? 0;
  const virtualizer = useVirtualizer({
    count: totalCount,
    getScrollElement: () => container.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    scrollMargin: headerHeight,
    initialOffset: scrolledTo,
    rangeExtractor: visibleWithActive(active.row),
  });
  const visible = virtualizer.getVirtualItems();
  const lastVisible = virtualizer.range?.endIndex ?? 0;

  const shownList = useRef(props.listKey);
  useEffect(
    function startAtTheTop() {
      if (shownList.current !== props.listKey) container.current?.scrollTo({ top: 0 });
      shownList.current = props.listKey;
    },
    [props.listKey],
  );

  useEffect(
    function askForWhatIsAboutToBeSeen() {
      if (items.length < totalCount) onNeed(Math.max(lastVisible, active.row));
    },
    [items.length, totalCount, lastVisible, active.row, onNeed],
  );

  function handleKey(event: KeyboardEvent) {
    // A menu that was opened in a cell has keys of its own.
    if (cellOf(event.target).length === 0) return;
    if (focus.moveByKey(event)) return;
    gridKeyAction(event, active, table as unknown as GridTable<TItem>, (index) => {
      const item = items[index];
      if (item) onOpen(item);
    });
  }

  function followClick(event: MouseEvent) {
    const [row, column] = cellOf(event.target);
    if (row === undefined || column === undefined) return;
    focus.setActive({ row, column });
    if (row < 0 && column > 0) sortByHeader(event, column, table as unknown as GridTable<TItem>);
  }

  const template = [
    '42px',
    ...columns.map(({ width, isFixed }) => (isFixed ? `${width}px` : `minmax(${width}px, ${width}fr)`)),
  ].join(' ');
  return (
    <div
      ref={container}
      className={classes.root}
      data-scroll-restoration-id={gridScrollId}
      data-stale={props.isStale || undefined}
      style={{ '--grid-columns': template, '--grid-row': `${rowHeight}px` } as CSSProperties}
    >
      <div
        role="grid"
        aria-label={label}
        aria-rowcount={totalCount + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable="true"
        aria-busy={props.isStale ?? false}
        className={classes.grid}
        tabIndex={-1}
        onKeyDown={handleKey}
        onClick={followClick}
        onDoubleClick={(event) => {
          const item = items[cellOf(event.target)[0] ?? -1];
          if (item) onOpen(item);
        }}
      >
        <div role="rowgroup" className={classes.header}>
          <GridHeaderRow
            table={table as unknown as GridTable<TItem>}
            activeColumn={active.row === -1 ? active.column : null}
          />
        </div>
        <div role="rowgroup" className={classes.body} style={{ height: virtualizer.getTotalSize() }}>
          {visible.map(({ index, start }) => (
            <GridBodyRow
              key={index}
              index={index}
              top={start - headerHeight}
              row={rows[index] ?? null}
              columns={columns}
              source={source}
              nameOf={nameOf}
              isSelected={selection[items[index]?.id ?? ''] ?? false}
              activeColumn={active.row === index ? active.column : null}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

function cellOf(target: EventTarget): number[] {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  return cell?.dataset.cell?.split(':').map(Number) ?? [];
}
