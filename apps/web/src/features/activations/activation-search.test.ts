import { expect, test } from '@jest/globals';
import { periodOf } from './activation-period.ts';
import { parseActivationSearch } from './activation-search.ts';

test('[UK-LIFE-21] the period is thirty days up to today, unless the address says otherwise', () => {
  expect(periodOf({ to: '2026-03-30' })).toEqual({ from: '2026-03-01', to: '2026-03-30' });
  expect(periodOf({ from: '2026-03-05', to: '2026-03-30' })).toEqual({ from: '2026-03-05', to: '2026-03-30' });
});

test.each([
  [{ from: '2026-04-01', to: '2026-03-30' }, '2026-03-30'],
  [{ from: '2020-01-01', to: '2026-03-30' }, '2025-03-30'],
])('a period that the server would refuse is cut: %j', (search, from) => {
  expect(periodOf(search)).toEqual({ from, to: '2026-03-30' });
});

test('what the address holds wrongly is left out', () => {
  expect(parseActivationSearch({ from: 'x', to: '2026-02-30', groups: 'g', text: 3, day: '2026-02-01' })).toEqual({
    day: '2026-02-01',
  });
});
