import { useMutation } from '@apollo/client/react';
import { graphql } from '../../graphql/generated/index.ts';

const SwitchAccount = graphql(`
  mutation SwitchAccount($accountId: ID!) {
    switchAccount(accountId: $accountId) {
      __typename
      ... on NotFound {
        message
      }
    }
  }
`);

/** Starts over with a full page load: nothing of the account before stays in memory. */
export function useSwitchAccount(onFailure: () => void): (accountId: string) => Promise<void> {
  const [run] = useMutation(SwitchAccount, { fetchPolicy: 'no-cache' });
  return async (accountId) => {
    try {
      const { data } = await run({ variables: { accountId } });
      if (data?.switchAccount.__typename === 'AccountSwitched') window.location.assign('/');
      else onFailure();
    } catch {
      onFailure();
    }
  };
}
