import { expect, test } from '@jest/globals';
import { subscriptionStatusOf } from './subscription-status.ts';
import { SUBSCRIPTION_STATUSES } from './subscription-statuses.ts';
import type { SubscriptionFacts } from './subscription-status.ts';

const today = '2025-06-15';
const everything: SubscriptionFacts = {
  accountStatus: 'archived',
  loginId: 'login',
  isInvited: true,
  subscriptionEndsOn: '2025-06-14',
  isSubscriptionCancelled: true,
};
// Each row takes away what the row before was about.
const unarchived: SubscriptionFacts = { ...everything, accountStatus: 'active' };
const running: SubscriptionFacts = { ...unarchived, isSubscriptionCancelled: false };
const unexpired: SubscriptionFacts = { ...running, subscriptionEndsOn: null };
const withoutLogin: SubscriptionFacts = { ...unexpired, loginId: null };

test.each([
  ['[UK-GRID-10] archived, whatever else', everything, 'archived'],
  ['[UK-GRID-10] cancelled, even when expired', unarchived, 'cancelled'],
  ['[UK-GRID-10] expired, even with a login', running, 'expired'],
  ['[UK-GRID-10] expired while deactivated', { ...running, accountStatus: 'deactivated' }, 'expired'],
  ['[UK-GRID-10] a full user with a login', unexpired, 'full_user'],
  ['[UK-GRID-10] a full user with a login and no invitation', { ...unexpired, isInvited: false }, 'full_user'],
  ['[UK-ADD-03] invited without a login', withoutLogin, 'invited'],
  ['[UK-LIFE-01, UK-ADD-04] else a prospect', { ...withoutLogin, isInvited: false }, 'prospect'],
] as const)('%s', (_rule, account, status) => {
  expect(subscriptionStatusOf(account, today)).toBe(status);
  expect(SUBSCRIPTION_STATUSES).toContain(status);
});

test.each([
  ['2025-06-14', 'expired'],
  ['2025-06-15', 'full_user'],
  ['2025-06-16', 'full_user'],
] as const)('a subscription that ends on %s is %s on 15 June', (subscriptionEndsOn, status) => {
  expect(subscriptionStatusOf({ ...running, subscriptionEndsOn }, today)).toBe(status);
});
