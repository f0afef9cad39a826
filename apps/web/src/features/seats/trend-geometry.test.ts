import { describe, expect, test } from '@jest/globals';
import { drawTrend, turningDays } from './trend-geometry.ts';

const trendOf = (...counts: number[]) =>
  counts.map((used, index) => ({ date: `2026-01-${String(index + 1).padStart(2, '0')}`, used }));

describe('[US-SEAT-06] the drawing of a trend', () => {
  test('goes in steps from the first day to the last', () => {
    expect(drawTrend(trendOf(0, 5, 10), null)).toEqual({
      line: 'M0 100H50V50H100V0H100',
      area: 'M0 100H50V50H100V0H100V100H0Z',
      limitAt: null,
      low: 0,
      high: 10,
    });
  });

  test.each([
    ['near', [8, 9], 10, 0],
    ['below what is in use', [8, 20], 10, 50],
    ['far away', [1, 2], 500, null],
  ])('shows a limit that is %s', (_, counts, limit, at) => {
    expect(drawTrend(trendOf(...counts), limit).limitAt).toBe(at);
  });

  test.each([[[]], [[0]], [[0, 0]], [[7]]])('can draw %j', (counts) => {
    expect(drawTrend(trendOf(...counts), 0).line).not.toMatch(/NaN|Infinity|undefined/);
  });
});

test('the table holds the days on which the number changed', () => {
  expect(turningDays(trendOf(1, 1, 2, 2, 2)).map(({ date }) => date.slice(-2))).toEqual(['01', '03', '05']);
});
