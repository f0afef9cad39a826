// Apart from the rules: an address of the web app names statuses without bringing their code along.

/** How far a person has come with the subscription; derived, never stored (UK-GRID-10). */
export const SUBSCRIPTION_STATUSES = ['prospect', 'invited', 'full_user', 'expired', 'cancelled', 'archived'] as const;
export type SubscriptionStatus = (typeof SUBSCRIPTION_STATUSES)[number];
