import { describe, expect, test } from '@jest/globals';
import { noPieces, placedItems, wantedPieces } from './list-pieces.ts';

describe('the pieces of a list', () => {
  test.each([
    ['at the top: the next hundred', { start: 0, end: 12 }, 25, 3000, [0]],
    ['on the first page with nothing behind: none', { start: 0, end: 12 }, 12, 12, []],
    ['in a piece: it and the next', { start: 60, end: 80 }, 25, 3000, [0, 1]],
    ['over an edge: both, and one ahead', { start: 120, end: 130 }, 25, 3000, [0, 1, 2]],
    ['in the middle: it, one ahead and one behind', { start: 1526, end: 1540 }, 25, 3000, [15, 16, 14]],
    ['at the end: no more than there are', { start: 2985, end: 2999 }, 25, 3000, [29]],
  ])('%s', (_where, rows, before, total, expected) => {
    expect(wantedPieces(rows, before, total)).toEqual(expected);
  });

  test('leave a gap where somebody jumped over rows', () => {
    const piece = { nodes: ['x', 'y'], endCursor: null };

    const items = placedItems(['a', 'b'], { start: '', byNumber: new Map([[1, piece]]) });

    expect(items.slice(0, 3)).toEqual(['a', 'b', undefined]);
    expect(items.slice(102)).toEqual(['x', 'y']);
  });

  test('are none on a list of one page', () => {
    expect(placedItems(['a', 'b'], noPieces)).toEqual(['a', 'b']);
  });
});
