import { spreadsheetText } from '@guildhall/domain';
import type { GridColumn, GridItem, GridSelection } from './grid-types.ts';
import type { GridPosition, GridRange } from './use-grid-focus.ts';

interface Marked<TItem, TData> {
  readonly items: readonly (TItem | undefined)[];
  readonly columns: readonly GridColumn<TData>[];
  readonly active: GridPosition;
  readonly range: GridRange | null;
  readonly selection: GridSelection;
  readonly dataOf: (item: TItem) => TData | null;
}

/** What Ctrl+C takes: the marked cells, else the whole of the selected rows, else the active cell. */
export function copiedCells<TItem extends GridItem, TData>(marked: Marked<TItem, TData>): string {
  const { items, columns, active, range, selection, dataOf } = marked;
  const selected = range ? [] : items.filter((item) => item && selection[item.id]);
  const { from, to } = range ?? { from: active, to: active };
  const isWhole = selected.length > 0;
  const rows = isWhole ? selected : items.slice(Math.max(0, from.row), to.row + 1);
  return linesOf(
    rows.map((item) => (item ? dataOf(item) : null)).filter((data) => data !== null),
    isWhole ? columns : columns.slice(Math.max(0, from.column - 1), to.column),
  );
}

/** As a spreadsheet takes them: tabs between, a line each, and nothing that calculates. */
function linesOf<TData>(rows: readonly TData[], columns: readonly GridColumn<TData>[]): string {
  return rows.map((row) => columns.map(({ text }) => spreadsheetText(text?.(row) ?? '')).join('\t')).join('\n');
}
