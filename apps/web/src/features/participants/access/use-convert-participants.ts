import { useMutation } from '@apollo/client/react';
import { graphql } from '../../../graphql/generated/index.ts';
import type { ConvertParticipantsMutation } from '../../../graphql/generated/graphql.ts';
import { newMutationId } from '../../../lib/mutation-id.ts';

const ConvertParticipants = graphql(`
  mutation ConvertParticipants($input: ConvertAccountsInput!) {
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

export type ParticipantConversion = ConvertParticipantsMutation['convertAccounts'];

/** Sends managed participants the letter to set a password; null when no answer came. */
export function useConvertParticipants() {
  const [run, { loading }] = useMutation(ConvertParticipants, {
    update(cache, { data }) {
      if (data?.convertAccounts.__typename !== 'AccountsConverted') return;
      for (const { accountId } of data.convertAccounts.accounts) {
        const id = cache.identify({ __typename: 'Participant', id: accountId }) ?? '';
        cache.evict({ id, fieldName: 'subscriptionStatus' });
      }
      cache.evict({ fieldName: 'invitations' });
    },
  });
  return {
    isBusy: loading,
    convertParticipants: async (ids: readonly string[]): Promise<ParticipantConversion | null> => {
      const input = { accountIds: [...ids], clientMutationId: newMutationId() };
      try {
        return (await run({ variables: { input } })).data?.convertAccounts ?? null;
      } catch {
        return null;
      }
    },
  };
}
