import { useMutation } from '@apollo/client/react';
import { graphql } from '../../graphql/generated/index.ts';
import type { UpdateCohortInput, UpdateCohortMutation } from '../../graphql/generated/graphql.ts';

const UpdateCohort = graphql(`
  mutation UpdateCohort($input: UpdateCohortInput!) {
    updateCohort(input: $input) {
      __typename
      ... on CohortSaved {
        id
        cohort {
          id
          version
          title
          startDate
          endDate
          supervisor {
            id
            displayName
            email
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
          ... on Cohort {
            version
            title
            startDate
            endDate
            owner {
              id
              name
            }
            supervisor {
              id
              displayName
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

/** Saves a cohort; a new supervisor is one of every member, so lists of participants load again. */
export function useUpdateCohort() {
  const [run, { loading }] = useMutation(UpdateCohort, {
    update(cache, { data }) {
      if (data?.updateCohort.__typename !== 'CohortSaved') return;
      cache.evict({ fieldName: 'cohorts' });
      cache.evict({ fieldName: 'participants' });
    },
  });
  return {
    isBusy: loading,
    updateCohort: async (input: UpdateCohortInput): Promise<UpdateCohortMutation['updateCohort'] | null> => {
      try {
        return (await run({ variables: { input } })).data?.updateCohort ?? null;
      } catch {
        return null;
      }
    },
  };
}
