import { useLingui } from '@lingui/react/macro';
import { memo } from 'react';
import classes from './data-grid.module.css';
import type { GridColumn, GridItem, GridRowSource } from './grid-types.ts';

interface GridBodyRowProps<TItem extends GridItem, TData> {
  index: number;
  top: number;
  item: TItem | null;
  columns: readonly GridColumn<TData>[];
  source: GridRowSource<TItem, TData>;
  nameOf: (data: TData) => string;
  isSelected: boolean;
  onToggle: (index: number, isShift: boolean) => void;
  activeColumn: number | null;
  /** First and last column of the cells that are marked together. */
  rangeFrom?: number | undefined;
  rangeTo?: number | undefined;
  /** The column that is being edited. */
  editedColumn: number | null;
  onEditEnd: () => void;
}

function BodyRow<TItem extends GridItem, TData>(props: GridBodyRowProps<TItem, TData>) {
  const { index, top, item, source: Source, isSelected } = props;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={item ? isSelected : undefined}
      aria-busy={item ? undefined : true}
      className={classes.row}
      data-row={index}
      data-selected={isSelected || undefined}
      data-odd={index % 2 === 1 || undefined}
      style={{ transform: `translateY(${top}px)` }}
    >
      <Source item={item}>{(data) => <RowCells {...props} data={data} />}</Source>
    </div>
  );
}

/** Rows far from the change don't render again while the list scrolls. */
export const GridBodyRow = memo(BodyRow) as typeof BodyRow;

function RowCells<TItem extends GridItem, TData>(props: GridBodyRowProps<TItem, TData> & { data: TData | null }) {
  const { index, item, columns, data, nameOf, isSelected, onToggle, activeColumn } = props;
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
        {item && data !== null ? (
          <label className={classes.checkArea}>
            <input
              type="checkbox"
              tabIndex={-1}
              className={classes.check}
              aria-label={t`Select ${name}`}
              checked={isSelected}
              onChange={(event) => onToggle(index, (event.nativeEvent as MouseEvent).shiftKey)}
            />
          </label>
        ) : null}
      </div>
      {columns.map((column, position) => (
        <Cell key={column.id} {...props} column={column} position={position + 1} />
      ))}
    </>
  );
}

interface CellProps<TItem extends GridItem, TData> extends GridBodyRowProps<TItem, TData> {
  data: TData | null;
  column: GridColumn<TData>;
  position: number;
}

function Cell<TItem extends GridItem, TData>(props: CellProps<TItem, TData>) {
  const { index, data, column, position, activeColumn, editedColumn, rangeFrom = 0, rangeTo = 0, onEditEnd } = props;
  const Editor = column.editor;
  const isInRange = position >= rangeFrom && position <= rangeTo;
  const isEdited = Editor !== undefined && editedColumn === position && data !== null;
  return (
    <div
      role={column.isRowHeader ? 'rowheader' : 'gridcell'}
      aria-colindex={position + 1}
      aria-selected={isInRange || undefined}
      aria-readonly={Editor ? false : undefined}
      className={classes.cell}
      data-cell={`${index}:${position}`}
      data-sticky={column.isRowHeader || undefined}
      data-editable={(Editor && data !== null) || undefined}
      data-edited={isEdited || undefined}
      tabIndex={activeColumn === position ? 0 : -1}
    >
      {isEdited ? <Editor data={data} label={column.header} onClose={onEditEnd} /> : <Content {...props} />}
    </div>
  );
}

function Content<TItem extends GridItem, TData>({ data, column }: CellProps<TItem, TData>) {
  return data === null ? <span className={classes.placeholder} /> : column.render(data);
}
