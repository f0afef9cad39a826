import { useMutation } from '@apollo/client/react';
import type { CreateManagedAccountsInput, CreateOneManagedAccountMutation } from './generated/graphql.ts';
import { graphql } from './generated/index.ts';

const CreateOneManagedAccount = graphql(`
  mutation CreateOneManagedAccount($input: CreateManagedAccountsInput!) {
    createManagedAccounts(input: $input) {
      __typename
      ... on AccountsCreated {
        outcomes {
          index
          problem {
            field
            code
            message
          }
          staffMember {
            id
            displayName
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

/** Creates managed accounts without a letter; null when no answer came. Lists of people load again. */
export function useCreateManagedAccount() {
  const [run, { loading }] = useMutation(CreateOneManagedAccount, {
    update(cache, { data }) {
      if (data?.createManagedAccounts.__typename !== 'AccountsCreated') return;
      for (const fieldName of ['staff', 'accounts']) cache.evict({ fieldName });
    },
  });
  return {
    isBusy: loading,
    createManagedAccount: async (
      input: CreateManagedAccountsInput,
    ): Promise<CreateOneManagedAccountMutation['createManagedAccounts'] | null> => {
      try {
        return (await run({ variables: { input } })).data?.createManagedAccounts ?? null;
      } catch {
        return null;
      }
    },
  };
}
