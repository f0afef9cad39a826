import {
  type ColumnDef,
  metaHelper,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
  type Updater,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { GridColumn, GridItem, GridSelection, GridSort } from './grid-types.ts';

interface ColumnMeta {
  width: number;
  isRowHeader: boolean;
  isHeaderHidden: boolean;
}

const features = tableFeatures({ rowSelectionFeature, rowSortingFeature, columnMeta: metaHelper<ColumnMeta>() });

interface GridTableOptions<TItem, TData> {
  items: readonly TItem[];
  columns: readonly GridColumn<TData>[];
  sorting: readonly GridSort[];
  onSortingChange: (sorting: GridSort[]) => void;
  selection: GridSelection;
  onSelectionChange: (selection: GridSelection) => void;
}

function applied<T>(updater: Updater<T>, before: T): T {
  return updater instanceof Function ? updater(before) : updater;
}

/** Sorting and selection state over rows that the server has already filtered and sorted. */
export function useGridTable<TItem extends GridItem, TData>(options: GridTableOptions<TItem, TData>) {
  const { columns, items } = options;
  const definitions = useMemo(
    () =>
      columns.map((column): ColumnDef<typeof features, TItem> => ({
        id: column.id,
        header: column.header,
        accessorFn: (item) => item.id,
        enableSorting: column.isSortable ?? false,
        sortDescFirst: false,
        meta: {
          width: column.width,
          isRowHeader: column.isRowHeader ?? false,
          isHeaderHidden: column.isHeaderHidden ?? false,
        },
      })),
    [columns],
  );
  const sorting = options.sorting as GridSort[];
  const rowSelection = options.selection as Record<string, true>;

  return useTable({
    features,
    columns: definitions,
    data: items as TItem[],
    getRowId: (item) => item.id,
    manualSorting: true,
    maxMultiSortColCount: 3,
    state: { sorting, rowSelection },
    onSortingChange: (updater) => options.onSortingChange(applied(updater, sorting)),
    onRowSelectionChange: (updater) => options.onSelectionChange(applied(updater, rowSelection)),
  });
}

export type GridTable<TItem extends GridItem> = ReturnType<typeof useGridTable<TItem, unknown>>;
export type GridTableRow<TItem extends GridItem> = ReturnType<GridTable<TItem>['getRowModel']>['rows'][number];
export type GridTableHeader<TItem extends GridItem> = ReturnType<
  GridTable<TItem>['getHeaderGroups']
>[number]['headers'][number];
