import { expect, test } from '@jest/globals';
import { visibleWithActive } from './visible-with-active.ts';

const range = { startIndex: 10, endIndex: 12, overscan: 0, count: 100 };

test('a row that holds the focus stays drawn when it is scrolled out of sight', () => {
  expect(visibleWithActive(3)(range)).toEqual([3, 10, 11, 12]);
});

test('a visible row is drawn once', () => {
  expect(visibleWithActive(11)(range)).toEqual([10, 11, 12]);
});

test('the header holds no row', () => {
  expect(visibleWithActive(-1)(range)).toEqual([10, 11, 12]);
});
