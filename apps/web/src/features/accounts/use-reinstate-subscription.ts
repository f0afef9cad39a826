import { useMutation } from '@apollo/client/react';
import type { CancelSubscriptionInput, ReinstateSubscriptionMutation } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { forgetAccount } from './forget-account.ts';

const ReinstateSubscription = graphql(`
  mutation ReinstateSubscription($input: CancelSubscriptionInput!) {
    reinstateSubscription(input: $input) {
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

/** Gives withdrawn access back; null when no answer came. */
export function useReinstateSubscription() {
  const [run, { loading }] = useMutation(ReinstateSubscription);
  return {
    isBusy: loading,
    reinstateSubscription: async (
      input: CancelSubscriptionInput,
    ): Promise<ReinstateSubscriptionMutation['reinstateSubscription'] | null> => {
      try {
        const { data } = await run({ variables: { input }, update: (cache) => forgetAccount(cache, input.accountId) });
        return data?.reinstateSubscription ?? null;
      } catch {
        return null;
      }
    },
  };
}
