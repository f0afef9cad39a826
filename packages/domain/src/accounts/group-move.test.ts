import { expect, test } from '@jest/globals';
import { refusalsOf } from '../refusal.ts';
import { isOverCaseload } from './caseload.ts';
import { moveToGroup, rootOf } from './group-move.ts';

const tree = [
  { id: 'west', parentId: null },
  { id: 'coast', parentId: 'west' },
  { id: 'bay', parentId: 'coast' },
  { id: 'hills', parentId: 'west' },
  { id: 'north', parentId: null },
];

test.each([
  ['takes the place of one under the same root', ['bay'], 'hills', null, { added: ['hills'], removed: ['bay'] }],
  ['takes the place of the root itself', ['west'], 'bay', null, { added: ['bay'], removed: ['west'] }],
  ['is added beside one under another root', ['north'], 'bay', null, { added: ['bay'], removed: [] }],
  ['stays, and others under its root go', ['bay', 'hills'], 'bay', null, { added: [], removed: ['hills'] }],
  ['is nothing to change where it is there', ['bay', 'north'], 'bay', null, 'nothing_to_change'],
  ['out of reach is no choice', [], 'bay', ['hills'], 'unknown_choice'],
  ['that is not there is no choice', [], 'south', null, 'unknown_choice'],
  ['takes the place of none that others reach alone', ['bay'], 'hills', ['hills'], 'group_of_others'],
] as const)('[UK-GRID-33] a group %s', (_, current, target, reachable, expected) => {
  const outcome = moveToGroup(current, target, tree, reachable);

  if (typeof expected === 'string') expect(refusalsOf(outcome).map(({ code }) => code)).toEqual([expected]);
  else expect(outcome).toEqual({ ok: true, value: expected });
});

test('a tree that was tied into a ring has a root all the same', () => {
  expect(
    rootOf(
      'a',
      new Map([
        ['a', 'b'],
        ['b', 'a'],
      ]),
    ),
  ).toMatch(/^[ab]$/);
});

test.each([
  [10, null, false],
  [10, 10, false],
  [11, 10, true],
])('[UK-CASE-04] a case owner with %i people where %s are the most is over: %s', (after, limit, isOver) => {
  expect(isOverCaseload({ now: 5, after, limit })).toBe(isOver);
});
