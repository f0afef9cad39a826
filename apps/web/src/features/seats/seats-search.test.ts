import { expect, test } from '@jest/globals';
import { parseSeatsSearch } from './seats-search.ts';

test.each([
  [{}, {}],
  [{ days: 30 }, { days: 30 }],
  [{ days: '365' }, { days: 365 }],
  [{ days: 90 }, {}],
  [{ days: 7 }, {}],
  [{ days: 'x', tab: 'y' }, {}],
])('the address %j shows %j', (search, expected) => {
  expect(parseSeatsSearch(search)).toEqual(expected);
});
