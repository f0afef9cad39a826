import { useMutation } from '@apollo/client/react';
import type { CancelSubscriptionInput, CancelSubscriptionMutation } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { forgetAccount } from './forget-account.ts';

const CancelSubscription = graphql(`
  mutation CancelSubscription($input: CancelSubscriptionInput!) {
    cancelSubscription(input: $input) {
      __typename
      ... on AccountSaved {
        id
        account {
          id
          version
          ...AccountRow_account
          ...AccountFacts_account
          ...AccountHistory_account
        }
      }
      ... on InvalidInput {
        problems {
          field
          code
          message
        }
      }
      ... on VersionConflict {
        current {
          id
          ... on Account {
            id
            version
            ...AccountRow_account
            ...AccountFacts_account
            ...AccountHistory_account
          }
        }
      }
      ... on NotFound {
        message
      }
    }
  }
`);

/** Withdraws access; null when no answer came. */
export function useCancelSubscription() {
  const [run, { loading }] = useMutation(CancelSubscription);
  return {
    isBusy: loading,
    cancelSubscription: async (
      input: CancelSubscriptionInput,
    ): Promise<CancelSubscriptionMutation['cancelSubscription'] | null> => {
      try {
        const { data } = await run({ variables: { input }, update: (cache) => forgetAccount(cache, input.accountId) });
        return data?.cancelSubscription ?? null;
      } catch {
        return null;
      }
    },
  };
}
