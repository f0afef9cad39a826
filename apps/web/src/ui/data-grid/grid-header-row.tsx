import { VisuallyHidden } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import classes from './data-grid.module.css';
import type { GridItem } from './grid-types.ts';
import type { GridTable, GridTableHeader } from './use-grid-table.ts';

interface GridHeaderRowProps<TItem extends GridItem> {
  table: GridTable<TItem>;
  activeColumn: number | null;
}

export function GridHeaderRow<TItem extends GridItem>({ table, activeColumn }: GridHeaderRowProps<TItem>) {
  const { t } = useLingui();
  const isAll = table.getIsAllRowsSelected();
  const isSome = table.getIsSomeRowsSelected();
  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  return (
    <div role="row" aria-rowindex={1} className={classes.headerRow}>
      <div
        role="columnheader"
        aria-colindex={1}
        className={classes.selectCell}
        data-cell="-1:0"
        data-header
        tabIndex={activeColumn === 0 ? 0 : -1}
      >
        <label className={classes.checkArea}>
          <input
            type="checkbox"
            tabIndex={-1}
            className={classes.check}
            aria-label={t`Select everybody loaded so far`}
            checked={isAll}
            ref={(input) => {
              if (input) input.indeterminate = isSome && !isAll;
            }}
            onChange={table.getToggleAllRowsSelectedHandler()}
          />
        </label>
      </div>
      {headers.map((header, index) => (
        <HeaderCell key={header.id} header={header} column={index + 1} isActive={activeColumn === index + 1} />
      ))}
    </div>
  );
}

interface HeaderCellProps<TItem extends GridItem> {
  header: GridTableHeader<TItem>;
  column: number;
  isActive: boolean;
}

const ariaSort = { asc: 'ascending', desc: 'descending' } as const;

function HeaderCell<TItem extends GridItem>({ header, column, isActive }: HeaderCellProps<TItem>) {
  const sorted = header.column.getIsSorted();
  const canSort = header.column.getCanSort();
  const order = header.column.getSortIndex() + 1;
  const SortIcon = sorted === 'desc' ? IconArrowDown : IconArrowUp;
  return (
    <div
      role="columnheader"
      aria-colindex={column + 1}
      {...(canSort ? { 'aria-sort': sorted ? ariaSort[sorted] : ('none' as const) } : {})}
      className={classes.headerCell}
      data-cell={`-1:${column}`}
      data-header
      data-sortable={canSort || undefined}
      data-sticky={header.column.columnDef.meta?.isRowHeader || undefined}
      tabIndex={isActive ? 0 : -1}
    >
      {header.column.columnDef.meta?.isHeaderHidden ? (
        <VisuallyHidden>{String(header.column.columnDef.header)}</VisuallyHidden>
      ) : (
        <span className={classes.clip}>{String(header.column.columnDef.header)}</span>
      )}
      {sorted ? <SortIcon size={14} aria-hidden="true" className={classes.sortIcon} /> : null}
      {sorted && order > 1 ? <span className={classes.sortOrder}>{order}</span> : null}
    </div>
  );
}
