import { isBefore } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import type { AccountStatus } from './account-status.ts';
import type { SubscriptionStatus } from './subscription-statuses.ts';

export interface SubscriptionFacts {
  readonly accountStatus: AccountStatus;
  readonly loginId: string | null;
  readonly isInvited: boolean;
  /** The last day of the subscription; null when it has no end. */
  readonly subscriptionEndsOn: CalendarDate | null;
  readonly isSubscriptionCancelled: boolean;
}

/**
 * Gives the subscription status. What ended it counts before what began it: archived, cancelled, expired, then
 * full user, invited, prospect. On its last day a subscription still runs (UK-LIFE-01, UK-ADD-03, UK-ADD-04).
 */
export function subscriptionStatusOf(account: SubscriptionFacts, today: CalendarDate): SubscriptionStatus {
  if (account.accountStatus === 'archived') return 'archived';
  if (account.isSubscriptionCancelled) return 'cancelled';
  if (isSubscriptionOver(account.subscriptionEndsOn, today)) return 'expired';
  if (account.loginId !== null) return 'full_user';
  return account.isInvited ? 'invited' : 'prospect';
}

/** True from the day after the last day on (UK-LIFE-04). */
export function isSubscriptionOver(endsOn: CalendarDate | null, today: CalendarDate): boolean {
  return endsOn !== null && isBefore(endsOn, today);
}
