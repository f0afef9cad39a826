import { useMutation } from '@apollo/client/react';
import type { DeleteAccountInput, DeleteAccountMutation } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { forgetAccount } from './forget-account.ts';

const DeleteAccount = graphql(`
  mutation DeleteAccount($input: DeleteAccountInput!) {
    deleteAccount(input: $input) {
      __typename
      ... on AccountDeleted {
        accountId
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

/** Deletes an account; null when no answer came. */
export function useDeleteAccount() {
  const [run, { loading }] = useMutation(DeleteAccount);
  return {
    isBusy: loading,
    deleteAccount: async (input: DeleteAccountInput): Promise<DeleteAccountMutation['deleteAccount'] | null> => {
      try {
        const { data } = await run({ variables: { input }, update: (cache) => forgetAccount(cache, input.accountId) });
        return data?.deleteAccount ?? null;
      } catch {
        return null;
      }
    },
  };
}
