// Derived columns of an account `a`, for every statement that reads accounts.

/** The same rule as `subscriptionStatusOf` of the domain; a test compares the two. */
export const SUBSCRIPTION_STATUS = `CASE
  WHEN a.account_status = 'archived' THEN 'archived'
  WHEN a.subscription_cancelled_at IS NOT NULL THEN 'cancelled'
  WHEN a.subscription_ends_on < current_date THEN 'expired'
  WHEN a.login_id IS NOT NULL THEN 'full_user'
  WHEN a.invited_at IS NOT NULL THEN 'invited'
  ELSE 'prospect' END`;

/** Managed without a login, authenticated with one: `accountTypeOf` of the domain. */
export const ACCOUNT_TYPE = `CASE WHEN a.login_id IS NULL THEN 'managed' ELSE 'authenticated' END`;
