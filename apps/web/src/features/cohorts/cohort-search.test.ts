import { describe, expect, test } from '@jest/globals';
import { parseCohortListSearch, parseCohortSearch } from './cohort-search.ts';

describe('the address of the cohorts', () => {
  test('keeps the search and the open dialog', () => {
    expect(parseCohortListSearch({ q: ' fall ', dialog: 'add' })).toEqual({ q: 'fall', dialog: 'add' });
  });

  test('drops a dialog that is not there', () => {
    expect(parseCohortListSearch({ dialog: 'edit' })).toEqual({});
    expect(parseCohortSearch({ dialog: 'delete' })).toEqual({});
  });

  test('of one cohort opens the edit of the cohort or the choice of members', () => {
    expect(parseCohortSearch({ dialog: 'edit' })).toEqual({ dialog: 'edit' });
    expect(parseCohortSearch({ dialog: 'add', q: 'mar' })).toEqual({ dialog: 'add', q: 'mar' });
  });
});
