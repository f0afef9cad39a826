import type { AccountStatus, SubscriptionStatus } from '@guildhall/domain';

interface StatusFilter {
  readonly accountStatuses?: readonly AccountStatus[] | null;
  readonly subscriptionStatuses?: readonly SubscriptionStatus[] | null;
}

/** Archived people are in a list only when somebody looks for them (UK-LIFE-06). */
export function asksForArchived({ accountStatuses, subscriptionStatuses }: StatusFilter): boolean {
  return Boolean(accountStatuses?.includes('archived') || subscriptionStatuses?.includes('archived'));
}
