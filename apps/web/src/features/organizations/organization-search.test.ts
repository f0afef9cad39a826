import { describe, expect, test } from '@jest/globals';
import { parseOrganizationListSearch, parseOrganizationSearch } from './organization-search.ts';

describe('the address of the organizations', () => {
  test.each(['employers', 'providers', 'sponsors', 'referrers'] as const)('has a tab of %s', (tab) => {
    expect(parseOrganizationListSearch({ tab })).toEqual({ tab });
  });

  test('drops a tab that is not there', () => {
    expect(parseOrganizationListSearch({ tab: 'regulators', q: 'oak' })).toEqual({ q: 'oak' });
  });

  test('of one organization opens its edit only', () => {
    expect(parseOrganizationSearch({ dialog: 'edit', q: 'oak' })).toEqual({ dialog: 'edit' });
    expect(parseOrganizationSearch({ dialog: 'add' })).toEqual({});
  });
});
