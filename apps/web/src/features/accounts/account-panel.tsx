import { useSuspenseQuery } from '@apollo/client/react';
import { graphql } from '../../graphql/generated/index.ts';
import { RecordSheet } from '../../ui/record-section.tsx';
import { AccountFacts } from './account-facts.tsx';
import { AccountHistory } from './account-history.tsx';

const AccountPanelQuery = graphql(`
  query AccountPanel($id: ID!) {
    account(id: $id) {
      id
      ...AccountFacts_account
      ...AccountHistory_account
    }
  }
`);

/** The account of one person, as a part of the page of staff or of a participant. */
export function AccountPanel({ accountId }: { accountId: string }) {
  const { account } = useSuspenseQuery(AccountPanelQuery, {
    variables: { id: accountId },
    fetchPolicy: 'cache-and-network',
  }).data;
  if (!account) return null;
  return (
    <RecordSheet>
      <AccountFacts account={account} />
      <AccountHistory account={account} />
    </RecordSheet>
  );
}
