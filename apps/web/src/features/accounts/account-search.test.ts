import { expect, test } from '@jest/globals';
import { isNarrowed, parseAccountListSearch } from './account-search.ts';

test('[US-MNG-01] an address keeps the filters it knows and drops everything else', () => {
  expect(
    parseAccountListSearch({
      q: ' li ',
      type: 'mentor,emperor',
      account: 'managed',
      status: 'active,archived,gone',
      ends: '30',
      sort: '-last_sign_in',
      dialog: 'delete',
      user: 'a-1',
      owner: '<script>',
    }),
  ).toEqual({
    q: 'li',
    type: ['mentor'],
    account: ['managed'],
    status: ['active', 'archived'],
    subscription: undefined,
    organization: undefined,
    owner: undefined,
    ends: '30',
    deleted: undefined,
    sort: '-last_sign_in',
    dialog: 'delete',
    user: 'a-1',
  });
});

test('an order or an open dialog narrows nothing', () => {
  expect(isNarrowed(parseAccountListSearch({ sort: 'name', dialog: 'extend', user: 'a' }))).toBe(false);
  expect(isNarrowed(parseAccountListSearch({ q: 'li' }))).toBe(true);
});
