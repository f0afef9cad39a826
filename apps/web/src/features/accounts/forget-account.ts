import type { ApolloCache } from '@apollo/client';
import { graphql } from '../../graphql/generated/index.ts';

const ForgetAccount_account = graphql(`
  fragment ForgetAccount_account on Account {
    id
    version
    accountStatus
    subscriptionStatus
  }
`);

/**
 * After a change of an account: every list it may be in is read again when it is shown, and the record of the same person
 * takes over what both have. The record is not dropped: its page would be gone while it loads, with the dialog on it.
 */
export function forgetAccount(cache: ApolloCache, accountId: string | number): void {
  for (const fieldName of ['accounts', 'participants', 'staff']) cache.evict({ fieldName });
  const account = cache.readFragment({
    id: cache.identify({ __typename: 'Account', id: accountId }) ?? '',
    fragment: ForgetAccount_account,
  });
  for (const __typename of ['Participant', 'StaffMember']) {
    const id = cache.identify({ __typename, id: accountId });
    if (!id) continue;
    cache.evict({ id, fieldName: 'history' });
    if (!account) continue;
    const { version, accountStatus, subscriptionStatus } = account;
    cache.modify({
      id,
      fields: {
        version: () => version,
        accountStatus: () => accountStatus,
        subscriptionStatus: () => subscriptionStatus,
      },
    });
  }
}
