import { expect, test } from '@jest/globals';
import { isStale } from './concurrency.ts';

test.each([
  ['the version read is the stored one', 3, 3, false],
  ['somebody saved in between', 4, 3, true],
  ['the version was never stored', 3, 4, true],
])('a save is stale or not: %s', (_case, version, expected, stale) => {
  expect(isStale(version, expected)).toBe(stale);
});
