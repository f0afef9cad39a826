import type { ApolloCache } from '@apollo/client';

/** After a change of an account: every list it may be in, and the record of the same person, are read again when they are shown. */
export function forgetAccount(cache: ApolloCache, accountId: string | number): void {
  for (const fieldName of ['accounts', 'participants', 'staff']) cache.evict({ fieldName });
  for (const __typename of ['Participant', 'StaffMember']) {
    const id = cache.identify({ __typename, id: accountId });
    for (const fieldName of ['accountStatus', 'subscriptionStatus', 'version', 'history']) {
      if (id) cache.evict({ id, fieldName });
    }
  }
}
