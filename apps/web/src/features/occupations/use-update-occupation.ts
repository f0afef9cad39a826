import { useMutation } from '@apollo/client/react';
import { graphql } from '../../graphql/generated/index.ts';
import type { UpdateOccupationInput, UpdateOccupationMutation } from '../../graphql/generated/graphql.ts';

const UpdateOccupation = graphql(`
  mutation UpdateOccupation($input: UpdateOccupationInput!) {
    updateOccupation(input: $input) {
      __typename
      ... on OccupationSaved {
        id
        occupation {
          id
          version
          title
          onetCode
          trainingApproach
          providers {
            id
            name
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
      ... on VersionConflict {
        current {
          id
          ... on Occupation {
            version
            title
            onetCode
            trainingApproach
            providers {
              id
              name
            }
          }
        }
      }
      ... on NotFound {
        message
      }
    }
  }
`);

/** Saves an occupation; lists of occupations load again, because they are ordered by title. */
export function useUpdateOccupation() {
  const [run, { loading }] = useMutation(UpdateOccupation, {
    update(cache, { data }) {
      if (data?.updateOccupation.__typename === 'OccupationSaved') cache.evict({ fieldName: 'occupations' });
    },
  });
  return {
    isBusy: loading,
    updateOccupation: async (
      input: UpdateOccupationInput,
    ): Promise<UpdateOccupationMutation['updateOccupation'] | null> => {
      try {
        return (await run({ variables: { input } })).data?.updateOccupation ?? null;
      } catch {
        return null;
      }
    },
  };
}
