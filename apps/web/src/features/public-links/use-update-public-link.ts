import { useMutation } from '@apollo/client/react';
import { graphql } from '../../graphql/generated/index.ts';
import type { UpdatePublicLinkInput, UpdatePublicLinkMutation } from '../../graphql/generated/graphql.ts';

const UpdatePublicLink = graphql(`
  mutation UpdatePublicLink($input: UpdatePublicLinkInput!) {
    updatePublicLink(input: $input) {
      __typename
      ... on PublicLinkSaved {
        id
        publicLink {
          id
          version
          label
          endsOn
          maxUses
          isPaused
          state
          url
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
        current {
          id
          ... on PublicLink {
            version
            label
            endsOn
            maxUses
            isPaused
            state
            url
          }
        }
      }
      ... on NotFound {
        message
      }
    }
  }
`);

/** Saves a public link. Null where the server gave no answer. */
export function useUpdatePublicLink() {
  const [run, { loading }] = useMutation(UpdatePublicLink);
  return {
    isBusy: loading,
    updatePublicLink: async (
      input: UpdatePublicLinkInput,
    ): Promise<UpdatePublicLinkMutation['updatePublicLink'] | null> => {
      try {
        return (await run({ variables: { input } })).data?.updatePublicLink ?? null;
      } catch {
        return null;
      }
    },
  };
}
