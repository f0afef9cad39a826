import { describe, expect, test } from '@jest/globals';
import { parseOccupationListSearch } from './occupation-search.ts';

describe('the address of the occupations', () => {
  test.each(['mine', 'sponsor_owned', 'employer_owned'] as const)('filters by ownership: %s', (owner) => {
    expect(parseOccupationListSearch({ owner })).toEqual({ owner });
  });

  test('drops an ownership that is not there', () => {
    expect(parseOccupationListSearch({ owner: 'everybody' })).toEqual({});
  });

  test('opens one occupation', () => {
    expect(parseOccupationListSearch({ open: '0192f000,0192f001' })).toEqual({ open: '0192f000' });
    expect(parseOccupationListSearch({ open: '../secrets' })).toEqual({});
  });
});
