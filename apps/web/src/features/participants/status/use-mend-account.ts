import { useMutation } from '@apollo/client/react';
import { graphql } from '../../../graphql/generated/index.ts';
import type { ChangeAccountStatusInput, MendAccountMutation } from '../../../graphql/generated/graphql.ts';
import { forgetOutdated } from '../page/forget-outdated.ts';

const MendAccount = graphql(`
  mutation MendAccount($input: ChangeAccountStatusInput!) {
    changeAccountStatus(input: $input) {
      __typename
      ... on AccountSaved {
        id
        account {
          id
          version
          accountStatus
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
        message
      }
      ... on NotFound {
        message
      }
    }
  }
`);

type Result = MendAccountMutation['changeAccountStatus'];

/** Lets the account follow the program status; null when no answer came. The page then shows the record as it is. */
export function useMendAccount() {
  const [run, { loading }] = useMutation(MendAccount, {
    refetchQueries: ['ParticipantPage'],
    awaitRefetchQueries: true,
  });
  return {
    isBusy: loading,
    mendAccount: async (input: ChangeAccountStatusInput): Promise<Result | null> => {
      try {
        const { data } = await run({
          variables: { input },
          update: (cache) => forgetOutdated(cache, `${input.accountId}`),
        });
        return data?.changeAccountStatus ?? null;
      } catch {
        return null;
      }
    },
  };
}
