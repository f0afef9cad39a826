import { describe, expect, test } from '@jest/globals';
import { noPieces, placedRows, type RowPieces, wantedPieces, withPiece, withRows } from './row-pieces.ts';

interface Row {
  line: number;
  text: string;
}
const rows = (from: number): Row[] => Array.from({ length: 100 }, (_, index) => ({ line: from + index, text: 'old' }));
const start: RowPieces<Row> = noPieces;
const loaded = withPiece(start, 'all', 0, { totalCount: 250, nodes: rows(2) });

describe('the rows of a file', () => {
  test('are fetched where somebody looks, and nowhere else', () => {
    expect(wantedPieces(loaded, { start: 10, end: 40 })).toEqual([]);
    expect(wantedPieces(loaded, { start: 90, end: 120 })).toEqual([1]);
    expect(wantedPieces(loaded, { start: 230, end: 900 })).toEqual([2]);
  });

  test('stand at their places, with holes where they are not loaded', () => {
    const items = placedRows(withPiece(loaded, 'all', 2, { totalCount: 250, nodes: rows(202) }));

    expect(items[0]?.id).toBe('2');
    expect(items[150]).toBeUndefined();
    expect(items[200]?.id).toBe('202');
  });

  test('of another question are dropped', () => {
    const other = withPiece(loaded, 'wrong ones', 1, { totalCount: 120, nodes: rows(500) });

    expect([...other.byNumber.keys()]).toEqual([1]);
    expect(other.total).toBe(120);
  });

  test('that were judged anew take the places of the old ones', () => {
    const items = placedRows(withRows(loaded, [{ line: 3, text: 'new' }]));

    expect(items.slice(0, 3).map((item) => item?.row.text)).toEqual(['old', 'new', 'old']);
  });
});
