import { useLingui } from '@lingui/react/macro';
import classes from './data-grid.module.css';
import { type ColumnDraft, HeaderCell } from './header-cell.tsx';
import type { GridColumn, GridLayout, GridSort } from './grid-types.ts';
import type { RowSelection } from './use-row-selection.ts';

interface GridHeaderRowProps<TData> {
  columns: readonly GridColumn<TData>[];
  sorting: readonly GridSort[];
  rows: RowSelection;
  activeColumn: number | null;
  layout?: GridLayout | undefined;
  /** While a column is being sized, how wide it is so far; undefined at the end. */
  onDraft: (draft: ColumnDraft | undefined) => void;
}

export function GridHeaderRow<TData>(props: GridHeaderRowProps<TData>) {
  const { columns, sorting, rows, activeColumn, layout, onDraft } = props;
  const { t } = useLingui();
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
            checked={rows.isAll}
            ref={(input) => {
              if (input) input.indeterminate = rows.isSome && !rows.isAll;
            }}
            onChange={(event) => rows.toggleAll(event.currentTarget.checked)}
          />
        </label>
      </div>
      {columns.map((column, index) => (
        <HeaderCell
          key={column.id}
          column={column}
          position={index + 1}
          sorting={sorting}
          isActive={activeColumn === index + 1}
          layout={layout}
          onDraft={onDraft}
        />
      ))}
    </div>
  );
}
