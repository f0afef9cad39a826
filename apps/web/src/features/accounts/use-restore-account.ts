import { useMutation } from '@apollo/client/react';
import type { RestoreAccountInput, RestoreAccountMutation } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { forgetAccount } from './forget-account.ts';

const RestoreAccount = graphql(`
  mutation RestoreAccount($input: RestoreAccountInput!) {
    restoreAccount(input: $input) {
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
      ... on NotFound {
        message
      }
    }
  }
`);

/** Brings a deleted account back; null when no answer came. */
export function useRestoreAccount() {
  const [run, { loading }] = useMutation(RestoreAccount);
  return {
    isBusy: loading,
    restoreAccount: async (input: RestoreAccountInput): Promise<RestoreAccountMutation['restoreAccount'] | null> => {
      try {
        const { data } = await run({ variables: { input }, update: (cache) => forgetAccount(cache, input.accountId) });
        return data?.restoreAccount ?? null;
      } catch {
        return null;
      }
    },
  };
}
