import { expect, test } from '@jest/globals';
import { accountAccessOf } from './account-access.ts';
import type { AccessFacts } from './account-access.ts';

const today = '2025-06-15';
const open: AccessFacts = { accountStatus: 'active', isSubscriptionCancelled: false, subscriptionEndsOn: null };

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
    { accountStatus: 'deactivated', isSubscriptionCancelled: true, subscriptionEndsOn: '2025-06-14' },
    'deactivated',
  ],
] as const)('%s', (_rule, account, access) => {
  expect(accountAccessOf(account, today)).toBe(access);
});
