import { useMutation } from '@apollo/client/react';
import type { ConfirmDetailsInput, ConfirmDetailsMutation } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';

const ConfirmDetails = graphql(`
  mutation ConfirmDetails($input: ConfirmDetailsInput!) {
    confirmDetails(input: $input) {
      __typename
      ... on ParticipantSaved {
        id
        participant {
          id
          version
          preferredName
          displayName
          pronouns
          phone
          addressLine1
          addressLine2
          city
          region
          postalCode
          country
          hasConfirmedDetails
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

/** Keeps what a participant confirms of oneself; null when no answer came. */
export function useConfirmDetails() {
  const [run, { loading }] = useMutation(ConfirmDetails);
  return {
    isBusy: loading,
    confirmDetails: async (input: ConfirmDetailsInput): Promise<ConfirmDetailsMutation['confirmDetails'] | null> => {
      try {
        return (await run({ variables: { input } })).data?.confirmDetails ?? null;
      } catch {
        return null;
      }
    },
  };
}
