import { useLingui } from '@lingui/react/macro';
import { memo } from 'react';
import classes from './data-grid.module.css';
import type { GridColumn, GridItem, GridRowSource } from './grid-types.ts';
import type { GridTableRow } from './use-grid-table.ts';

interface GridBodyRowProps<TItem extends GridItem, TData> {
  index: number;
  top: number;
  row: GridTableRow<TItem> | null;
  columns: readonly GridColumn<TData>[];
  source: GridRowSource<TItem, TData>;
  nameOf: (data: TData) => string;
  isSelected: boolean;
  activeColumn: number | null;
}

function BodyRow<TItem extends GridItem, TData>(props: GridBodyRowProps<TItem, TData>) {
  const { index, top, row, source: Source, isSelected } = props;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={row ? isSelected : undefined}
      aria-busy={row ? undefined : true}
      className={classes.row}
      data-row={index}
      data-selected={isSelected || undefined}
      data-odd={index % 2 === 1 || undefined}
      style={{ transform: `translateY(${top}px)` }}
    >
      <Source item={row?.original ?? null}>{(data) => <RowCells {...props} data={data} />}</Source>
    </div>
  );
}

/** Rows far from the change don't render again while the list scrolls. */
export const GridBodyRow = memo(BodyRow) as typeof BodyRow;

function RowCells<TItem extends GridItem, TData>(props: GridBodyRowProps<TItem, TData> & { data: TData | null }) {
  const { index, row, columns, data, nameOf, isSelected, activeColumn } = props;
  const { t } = useLingui();
  const name = data === null ? '' : nameOf(data);
  return (
    <>
      <div
        role="gridcell"
        aria-colindex={1}
        className={classes.selectCell}
        data-cell={`${index}:0`}
        tabIndex={activeColumn === 0 ? 0 : -1}
      >
        {row && data !== null ? (
          <label className={classes.checkArea}>
            <input
              type="checkbox"
              tabIndex={-1}
              className={classes.check}
              aria-label={t`Select ${name}`}
              checked={isSelected}
              onChange={row.getToggleSelectedHandler()}
            />
          </label>
        ) : null}
      </div>
      {columns.map((column, position) => (
        <div
          key={column.id}
          role={column.isRowHeader ? 'rowheader' : 'gridcell'}
          aria-colindex={position + 2}
          className={classes.cell}
          data-cell={`${index}:${position + 1}`}
          data-sticky={column.isRowHeader || undefined}
          tabIndex={activeColumn === position + 1 ? 0 : -1}
        >
          {data === null ? <span className={classes.placeholder} /> : column.render(data)}
        </div>
      ))}
    </>
  );
}
