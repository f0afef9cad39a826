import { describe, expect, test } from '@jest/globals';
import { checkPlannedHours, parsePlannedHours } from './planned-hours.ts';

describe('[UK-BULK-14] planned hours', () => {
  test.each([
    [null, true],
    [undefined, true],
    [0, true],
    [9_999, true],
    [10_000, false],
    [-1, false],
    [12.5, false],
    [Number.NaN, false],
  ])('%j: %j', (hours, isAccepted) => {
    expect(checkPlannedHours(hours).ok).toBe(isAccepted);
  });

  test.each([
    ['600', 600],
    [' 0420 ', 420],
    ['1,200', 1_200],
    ['12,00', null],
    ['10000', null],
    ['1e3', null],
    ['six', null],
  ])('a cell with %j says %j', (text, expected) => {
    const hours = parsePlannedHours(text);

    expect(hours.ok ? hours.value : null).toBe(expected);
  });
});
