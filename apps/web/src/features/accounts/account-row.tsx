import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import type { ReactNode } from 'react';
import type { AccountRow_AccountFragment } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';

const AccountRow_account = graphql(`
  fragment AccountRow_account on Account {
    id
    displayName
    userType
    email
    accountType
    accountStatus
    programStatus
    version
    subscriptionStatus
    subscriptionEndsOn
    lastSignInAt
    restorableUntil
    organization {
      id
      name
    }
    viewerCanConvert
    viewerCanDeactivate
    viewerCanReactivate
    viewerCanArchive
    viewerCanUnarchive
    viewerCanDelete
    viewerCanRestore
    viewerCanChangeSubscription
  }
`);

export type AccountRowData = AccountRow_AccountFragment;

interface AccountRowProps {
  item: FragmentType<typeof AccountRow_account> | null;
  children: (data: AccountRowData | null) => ReactNode;
}

/** Follows one account in the cache: a change elsewhere changes the row at once. */
export function AccountRow({ item, children }: AccountRowProps) {
  const { data, complete } = useFragment({ fragment: AccountRow_account, from: item });
  return children(item && complete ? (data as AccountRowData) : null);
}
