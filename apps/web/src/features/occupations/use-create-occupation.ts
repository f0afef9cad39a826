import { useMutation } from '@apollo/client/react';
import { graphql } from '../../graphql/generated/index.ts';
import type { CreateOccupationInput, CreateOccupationMutation } from '../../graphql/generated/graphql.ts';

const CreateOccupation = graphql(`
  mutation CreateOccupation($input: CreateOccupationInput!) {
    createOccupation(input: $input) {
      __typename
      ... on OccupationSaved {
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

/** Adds an occupation; lists of occupations load again. Null where the server gave no answer. */
export function useCreateOccupation() {
  const [run, { loading }] = useMutation(CreateOccupation, {
    update(cache, { data }) {
      if (data?.createOccupation.__typename === 'OccupationSaved') cache.evict({ fieldName: 'occupations' });
    },
  });
  return {
    isBusy: loading,
    createOccupation: async (
      input: CreateOccupationInput,
    ): Promise<CreateOccupationMutation['createOccupation'] | null> => {
      try {
        return (await run({ variables: { input } })).data?.createOccupation ?? null;
      } catch {
        return null;
      }
    },
  };
}
