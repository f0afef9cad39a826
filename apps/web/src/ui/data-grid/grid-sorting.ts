import type { GridSort } from './grid-types.ts';

/** The API takes at most three keys. */
const mostKeys = 3;

/**
 * What a press on a header makes of the order: ascending, descending, not at all.
 *
 * @param isAdded keeps the columns that are sorted already; past three, the first of them goes
 */
export function nextSorting(sorting: readonly GridSort[], id: string, isAdded: boolean): GridSort[] {
  const before = sorting.find((sort) => sort.id === id);
  const next = before?.desc ? [] : [{ id, desc: before !== undefined }];
  if (!isAdded) return next;
  return before
    ? sorting.flatMap((sort) => (sort.id === id ? next : [sort]))
    : [...sorting.slice(1 - mostKeys), ...next];
}
