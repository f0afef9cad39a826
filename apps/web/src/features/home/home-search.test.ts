import { expect, test } from '@jest/globals';
import { parseHomeSearch } from './home-search.ts';

test('the home page shows active people unless everybody is asked for', () => {
  expect(parseHomeSearch({})).toEqual({});
  expect(parseHomeSearch({ status: 'completed' })).toEqual({});
  expect(parseHomeSearch({ status: 'any', q: 'mar' })).toEqual({ status: 'any', q: 'mar' });
});
