import { useMutation } from '@apollo/client/react';
import type { ChangeSubscriptionDatesInput, ChangeSubscriptionDatesMutation } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { forgetAccount } from './forget-account.ts';

const ChangeSubscriptionDates = graphql(`
  mutation ChangeSubscriptionDates($input: ChangeSubscriptionDatesInput!) {
    changeSubscriptionDates(input: $input) {
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

/** Changes the dates of a subscription; null when no answer came. */
export function useChangeSubscriptionDates() {
  const [run, { loading }] = useMutation(ChangeSubscriptionDates);
  return {
    isBusy: loading,
    changeSubscriptionDates: async (
      input: ChangeSubscriptionDatesInput,
    ): Promise<ChangeSubscriptionDatesMutation['changeSubscriptionDates'] | null> => {
      try {
        const { data } = await run({ variables: { input }, update: (cache) => forgetAccount(cache, input.accountId) });
        return data?.changeSubscriptionDates ?? null;
      } catch {
        return null;
      }
    },
  };
}
