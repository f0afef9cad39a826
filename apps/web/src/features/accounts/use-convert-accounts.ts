import { useMutation } from '@apollo/client/react';
import type { ConvertAccountsInput, ConvertUsersMutation } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { forgetAccount } from './forget-account.ts';

const ConvertUsers = graphql(`
  mutation ConvertUsers($input: ConvertAccountsInput!) {
    convertAccounts(input: $input) {
      __typename
      ... on AccountsConverted {
        convertedCount
        skippedCount
        refusedCount
        accounts {
          accountId
          outcome
          problem {
            field
            code
            message
          }
        }
      }
      ... on InvalidInput {
        problems {
          field
          code
          message
        }
      }
    }
  }
`);

/** Sends managed accounts the letter with which they become authenticated; null when no answer came. */
export function useConvertAccounts() {
  const [run, { loading }] = useMutation(ConvertUsers);
  return {
    isBusy: loading,
    convertAccounts: async (input: ConvertAccountsInput): Promise<ConvertUsersMutation['convertAccounts'] | null> => {
      try {
        const { data } = await run({
          variables: { input },
          update(cache) {
            for (const id of input.accountIds) {
              forgetAccount(cache, id);
              cache.evict({ id: cache.identify({ __typename: 'Account', id }), fieldName: 'subscriptionStatus' });
            }
            cache.evict({ fieldName: 'invitations' });
          },
        });
        return data?.convertAccounts ?? null;
      } catch {
        return null;
      }
    },
  };
}
