import { describe, expect, test } from '@jest/globals';
import { atRest, movedTo } from './list-movement.ts';
import { nextRun, noPieces, placeBefore, placedItems, wantedPieces } from './list-pieces.ts';

const at = (start: number, end: number, rowsPerSecond = 0) => ({ ...atRest, start, end, rowsPerSecond });

describe('the pieces of a list', () => {
  test.each([
    ['at the top: the next hundred', at(0, 12), 25, 3000, [0]],
    ['on the first page with nothing behind: none', at(0, 12), 12, 12, []],
    ['in a piece: it and the next', at(60, 80), 25, 3000, [0, 1]],
    ['over an edge: both, and one ahead', at(120, 130), 25, 3000, [0, 1, 2]],
    ['in the middle: it, one ahead and one behind', at(1526, 1540), 25, 3000, [15, 16, 14]],
    ['at the end: no more than there are', at(2985, 2999), 25, 3000, [29]],
    ['while somebody reads on: a second ahead', at(1526, 1540, 300), 25, 3000, [15, 16, 17, 18, 14]],
    ['while somebody goes back: a second before', at(1526, 1540, -300), 25, 3000, [15, 14, 13, 12]],
    [
      'while somebody hurries: a thousand rows ahead at most',
      at(0, 12, 4000),
      25,
      9000,
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    ],
    ['while somebody drags the list to another place: none on the way', at(1526, 1540, 9000), 25, 3000, []],
    ['right after somebody jumped: none yet', { ...at(1526, 1540), moved: 1526 }, 25, 3000, []],
  ])('%s', (_where, movement, before, total, expected) => {
    expect(wantedPieces(movement, before, total)).toEqual(expected);
  });

  test('are wanted by how quickly the rows move', () => {
    const moving = movedTo({ start: 60, end: 80 }, { ...atRest, at: 1000 }, 1100);

    expect(moving.rowsPerSecond).toBe(600);
    expect(movedTo({ start: 30, end: 50 }, moving, 1200).rowsPerSecond).toBe(-300);
  });

  test.each([
    ['the one in sight with the next', [15, 16, 14], [], [], { from: 15, count: 2 }],
    ['the one in sight with the one before', [15, 16, 14], [16], [], { from: 14, count: 2 }],
    ['the next one, where that in sight is there', [15, 16], [15], [], { from: 16, count: 1 }],
    ['what is not on its way yet', [15, 16, 17], [], [{ from: 15, count: 2 }], { from: 17, count: 1 }],
    ['nothing where all is there', [15], [15], [], null],
    [
      'nothing where enough is on its way',
      [1, 2, 3],
      [],
      [
        { from: 1, count: 1 },
        { from: 2, count: 1 },
      ],
      null,
    ],
    [
      'at once, whatever was asked for elsewhere',
      [9],
      [],
      [
        { from: 1, count: 2 },
        { from: 3, count: 2 },
      ],
      { from: 9, count: 1 },
    ],
  ])('are fetched in turn: %s', (_which, wanted, known, running, expected) => {
    expect(nextRun(wanted, new Map(known.map((piece) => [piece, {}])), running)).toEqual(expected);
  });

  test.each([
    [0, { after: 'first', skip: 0 }],
    [3, { after: 'two', skip: 0 }],
    [6, { after: 'two', skip: 300 }],
    [9, { after: 'eight', skip: 0 }],
  ])('piece %d is looked for behind the nearest one that is known', (piece, expected) => {
    const of = (endCursor: string | null) => ({ nodes: [], endCursor });
    const known = {
      start: '',
      byNumber: new Map([
        [8, of('eight')],
        [2, of('two')],
        [1, of(null)],
      ]),
    };

    expect(placeBefore(piece, known, 'first')).toEqual(expected);
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
