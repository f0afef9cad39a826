import { expect, test } from '@jest/globals';
import { ACCOUNT_ACCESSES, accountAccessOf, canEnter, keepsLogin } from './account-access.ts';
import type { AccessFacts } from './account-access.ts';

const today = '2025-06-15';
const open: AccessFacts = {
  accountStatus: 'active',
  keepsLogin: false,
  isSubscriptionCancelled: false,
  subscriptionEndsOn: null,
};
const ended: AccessFacts = { ...open, accountStatus: 'deactivated', keepsLogin: true };

test.each([
  ['an active account without an end can be opened', open, 'active'],
  ['[US-AUTH-07] a deactivated one can not', { ...open, accountStatus: 'deactivated' }, 'deactivated'],
  ['[UK-LIFE-06] an archived one can not', { ...open, accountStatus: 'archived' }, 'archived'],
  ['[UK-LIFE-05] a cancelled one can not', { ...open, isSubscriptionCancelled: true }, 'cancelled'],
  ['[UK-LIFE-04] the day before the end it can', { ...open, subscriptionEndsOn: '2025-06-16' }, 'active'],
  ['[UK-LIFE-04] on the last day it still can', { ...open, subscriptionEndsOn: '2025-06-15' }, 'active'],
  ['[UK-LIFE-04] the day after it can not', { ...open, subscriptionEndsOn: '2025-06-14' }, 'expired'],
  [
    'the account status counts before the subscription',
    { ...open, accountStatus: 'deactivated', isSubscriptionCancelled: true, subscriptionEndsOn: '2025-06-14' },
    'deactivated',
  ],
  ['[UK-LIFE-20] a deactivated one that keeps its login can be read', ended, 'read_only'],
  ['[UK-LIFE-20] an archived one can not, whatever ended it', { ...ended, accountStatus: 'archived' }, 'archived'],
  ['[UK-LIFE-20] nor a cancelled one', { ...ended, isSubscriptionCancelled: true }, 'cancelled'],
  ['[UK-LIFE-20] nor one whose subscription is over', { ...ended, subscriptionEndsOn: '2025-06-14' }, 'expired'],
  ['[UK-LIFE-20] an active one is never read only', { ...ended, accountStatus: 'active' }, 'active'],
] as const)('%s', (_rule, account, access) => {
  expect(accountAccessOf(account, today)).toBe(access);
});

test.each([
  ['a break of a British learner', { vocabulary: 'uk', programStatus: 'suspended', isShutByStaff: false }, true],
  ['the end of a British program', { vocabulary: 'uk', programStatus: 'completed', isShutByStaff: false }, true],
  ['a British cancellation', { vocabulary: 'uk', programStatus: 'cancelled', isShutByStaff: false }, true],
  ['a British program that runs', { vocabulary: 'uk', programStatus: 'active', isShutByStaff: false }, false],
  ['an account that staff shut', { vocabulary: 'uk', programStatus: 'completed', isShutByStaff: true }, false],
  ['an American completion', { vocabulary: 'us', programStatus: 'completed', isShutByStaff: false }, false],
] as const)('[UK-LIFE-20] whether the login is kept after %s', (_rule, facts, isKept) => {
  expect(keepsLogin(facts)).toBe(isKept);
});

test('[UK-LIFE-20] whoever may only read gets in; whoever is shut out does not', () => {
  expect(ACCOUNT_ACCESSES.filter(canEnter)).toEqual(['active', 'read_only']);
});
