import { useMutation } from '@apollo/client/react';
import { graphql } from '../../graphql/generated/index.ts';
import type { CreatePublicLinkInput, CreatePublicLinkMutation } from '../../graphql/generated/graphql.ts';

const CreatePublicLink = graphql(`
  mutation CreatePublicLink($input: CreatePublicLinkInput!) {
    createPublicLink(input: $input) {
      __typename
      ... on PublicLinkSaved {
        id
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

/** Makes a public link; lists of them load again. Null where the server gave no answer. */
export function useCreatePublicLink() {
  const [run, { loading }] = useMutation(CreatePublicLink, {
    update(cache, { data }) {
      if (data?.createPublicLink.__typename === 'PublicLinkSaved') cache.evict({ fieldName: 'publicLinks' });
    },
  });
  return {
    isBusy: loading,
    createPublicLink: async (
      input: CreatePublicLinkInput,
    ): Promise<CreatePublicLinkMutation['createPublicLink'] | null> => {
      try {
        return (await run({ variables: { input } })).data?.createPublicLink ?? null;
      } catch {
        return null;
      }
    },
  };
}
