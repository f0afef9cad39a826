import type { CalendarDate } from '../dates/calendar-date.ts';
import type { AccountStatus } from './account-status.ts';
import { isSubscriptionOver } from './subscription-status.ts';

/** Whether an account can be opened, or what keeps it shut. */
export const ACCOUNT_ACCESSES = ['active', 'deactivated', 'archived', 'cancelled', 'expired'] as const;
export type AccountAccess = (typeof ACCOUNT_ACCESSES)[number];

export interface AccessFacts {
  readonly accountStatus: AccountStatus;
  readonly isSubscriptionCancelled: boolean;
  /** The last day of the subscription; null when it has no end. */
  readonly subscriptionEndsOn: CalendarDate | null;
}

/**
 * Gives whether the account can be opened. Account status counts before the subscription; on its last day a subscription
 * still gives access (US-AUTH-07, UK-LIFE-04, UK-LIFE-05).
 */
export function accountAccessOf(account: AccessFacts, today: CalendarDate): AccountAccess {
  if (account.accountStatus !== 'active') return account.accountStatus;
  if (account.isSubscriptionCancelled) return 'cancelled';
  return isSubscriptionOver(account.subscriptionEndsOn, today) ? 'expired' : 'active';
}
