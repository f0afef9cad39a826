// A grid over everything that matches: it draws the visible rows, asks for more while it scrolls, and is worked by keyboard.
import { type CSSProperties, useCallback, useEffect, useRef, useState } from 'react';
import classes from './data-grid.module.css';
import { GridBodyRow } from './grid-body-row.tsx';
import { GridHeaderRow } from './grid-header-row.tsx';
import type { DataGridProps, GridColumn, GridItem } from './grid-types.ts';
import type { ColumnDraft } from './header-cell.tsx';
import { useGridActions } from './use-grid-actions.ts';
import { useGridFocus } from './use-grid-focus.ts';
import { gridScrollId, useGridWindow } from './use-grid-window.ts';

export function DataGrid<TItem extends GridItem, TData>(props: DataGridProps<TItem, TData>) {
  const { label, columns, items, totalCount, source, nameOf, selection, rowHeight = 40 } = props;
  const container = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState<ColumnDraft>();
  const focus = useGridFocus({
    container,
    rowCount: totalCount,
    columnCount: columns.length + 1,
    rowsPerPage: () => Math.max(1, Math.floor((container.current?.clientHeight ?? 0) / rowHeight) - 2),
  });
  const { active, range } = focus;
  const { rows, edited, endEdit, handlers } = useGridActions(props, focus);
  const { height, drawn } = useGridWindow({ ...props, container, rowHeight, activeRow: active.row });
  const toggle = useRef(rows.toggle);
  useEffect(function knowTheSelection() {
    toggle.current = rows.toggle;
  });
  const onToggle = useCallback((index: number, isShift: boolean) => toggle.current(index, isShift), []);

  return (
    <div
      ref={container}
      className={classes.root}
      data-scroll-restoration-id={gridScrollId}
      data-stale={props.isStale || undefined}
      style={{ '--grid-columns': templateOf(columns, draft), '--grid-row': `${rowHeight}px` } as CSSProperties}
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
        {...handlers}
      >
        <div role="rowgroup" className={classes.header}>
          <GridHeaderRow
            columns={columns}
            sorting={props.sorting}
            rows={rows}
            activeColumn={active.row === -1 ? active.column : null}
            layout={props.layout}
            onDraft={setDraft}
          />
        </div>
        <div role="rowgroup" className={classes.body} style={{ height }}>
          {drawn.map(({ index, top }) => (
            <GridBodyRow
              key={index}
              index={index}
              top={top}
              item={items[index] ?? null}
              columns={columns}
              source={source}
              nameOf={nameOf}
              isSelected={selection[items[index]?.id ?? ''] ?? false}
              onToggle={onToggle}
              activeColumn={active.row === index ? active.column : null}
              {...(range && index >= range.from.row && index <= range.to.row
                ? { rangeFrom: range.from.column, rangeTo: range.to.column }
                : {})}
              editedColumn={edited?.row === index ? edited.column : null}
              onEditEnd={endEdit}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

function templateOf<TData>(columns: readonly GridColumn<TData>[], draft: ColumnDraft | undefined): string {
  const widthOf = ({ id, width, isFixed }: GridColumn<TData>) => {
    if (id === draft?.id) return `${draft.width}px`;
    return isFixed ? `${width}px` : `minmax(${width}px, ${width}fr)`;
  };
  return ['42px', ...columns.map(widthOf)].join(' ');
}
