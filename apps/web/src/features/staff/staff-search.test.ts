import { describe, expect, test } from '@jest/globals';
import { parseStaffListSearch } from './staff-search.ts';

describe('the address of the staff', () => {
  test('filters by several user types', () => {
    expect(parseStaffListSearch({ type: 'mentor,supervisor' })).toEqual({ type: ['supervisor', 'mentor'] });
  });

  test('drops a user type that is no staff', () => {
    expect(parseStaffListSearch({ type: 'apprentice' })).toEqual({});
  });

  test('filters by one organization', () => {
    expect(parseStaffListSearch({ organization: '0192f000', q: 'ada' })).toEqual({
      organization: '0192f000',
      q: 'ada',
    });
  });
});
