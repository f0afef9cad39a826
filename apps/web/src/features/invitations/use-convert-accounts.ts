import { useMutation } from '@apollo/client/react';
import { graphql } from '../../graphql/generated/index.ts';
import type { ConvertAccountsMutation } from '../../graphql/generated/graphql.ts';
import { newMutationId } from '../../lib/mutation-id.ts';

const ConvertAccounts = graphql(`
  mutation ConvertAccounts($input: ConvertAccountsInput!) {
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

export type Conversion = ConvertAccountsMutation['convertAccounts'];

/** Sends managed accounts the letter with which they become authenticated; null when no answer came. */
export function useConvertAccounts() {
  const [run, { loading }] = useMutation(ConvertAccounts, {
    update(cache) {
      for (const fieldName of ['invitations', 'participants', 'accounts']) cache.evict({ fieldName });
    },
  });
  return {
    isBusy: loading,
    convertAccounts: async (accountIds: string[]): Promise<Conversion | null> => {
      const input = { accountIds, clientMutationId: newMutationId() };
      try {
        return (await run({ variables: { input } })).data?.convertAccounts ?? null;
      } catch {
        return null;
      }
    },
  };
}
