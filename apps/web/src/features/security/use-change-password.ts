import { useMutation } from '@apollo/client/react';
import { graphql } from '../../graphql/generated/index.ts';
import type { ChangePasswordInput, ChangePasswordMutation } from '../../graphql/generated/graphql.ts';

const ChangePassword = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      __typename
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

/** Changes the own password; null when no answer came. */
export function useChangePassword() {
  const [run, { loading }] = useMutation(ChangePassword);
  return {
    isBusy: loading,
    changePassword: async (input: ChangePasswordInput): Promise<ChangePasswordMutation['changePassword'] | null> => {
      try {
        return (await run({ variables: { input } })).data?.changePassword ?? null;
      } catch {
        return null;
      }
    },
  };
}
