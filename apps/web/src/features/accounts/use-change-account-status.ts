import { useMutation } from '@apollo/client/react';
import type { ChangeAccountStatusInput, ChangeAccountStatusMutation } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { forgetAccount } from './forget-account.ts';

const ChangeAccountStatus = graphql(`
  mutation ChangeAccountStatus($input: ChangeAccountStatusInput!) {
    changeAccountStatus(input: $input) {
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

/** Changes the account status; null when no answer came. */
export function useChangeAccountStatus() {
  const [run, { loading }] = useMutation(ChangeAccountStatus);
  return {
    isBusy: loading,
    changeAccountStatus: async (
      input: ChangeAccountStatusInput,
    ): Promise<ChangeAccountStatusMutation['changeAccountStatus'] | null> => {
      try {
        const { data } = await run({ variables: { input }, update: (cache) => forgetAccount(cache, input.accountId) });
        return data?.changeAccountStatus ?? null;
      } catch {
        return null;
      }
    },
  };
}
