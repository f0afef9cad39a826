import { useMutation } from '@apollo/client/react';
import { newMutationId } from '../lib/mutation-id.ts';
import type { ConvertAccountsMutation } from './generated/graphql.ts';
import { graphql } from './generated/index.ts';

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
export type Converted = Extract<Conversion, { __typename: 'AccountsConverted' }>;

interface ConvertOptions {
  clientMutationId?: string;
  /** One of them is both staff and participant of an occupation, and that is right. */
  isConfirmed?: boolean;
}

/**
 * Sends managed accounts the letter with which they become authenticated; null when no answer came. Whatever shows one of
 * them reads its subscription status again. For a new try after a lost answer, give the key of the first one.
 */
export function useConvertAccounts() {
  const [run, { loading }] = useMutation(ConvertAccounts, {
    update(cache, { data }) {
      if (data?.convertAccounts.__typename !== 'AccountsConverted') return;
      for (const { accountId } of data.convertAccounts.accounts) {
        for (const __typename of ['Account', 'Participant', 'StaffMember']) {
          const id = cache.identify({ __typename, id: accountId });
          if (id) cache.evict({ id, fieldName: 'subscriptionStatus' });
        }
      }
      for (const fieldName of ['invitations', 'accounts']) cache.evict({ fieldName });
    },
  });
  return {
    isBusy: loading,
    convertAccounts: async (
      accountIds: readonly string[],
      { clientMutationId = newMutationId(), isConfirmed = false }: ConvertOptions = {},
    ): Promise<Conversion | null> => {
      const input = { accountIds: [...accountIds], clientMutationId, confirmsRoleConflict: isConfirmed };
      try {
        return (await run({ variables: { input } })).data?.convertAccounts ?? null;
      } catch {
        return null;
      }
    },
  };
}
