import { useMutation } from '@apollo/client/react';
import { graphql } from '../../graphql/generated/index.ts';
import type { CreateCohortInput, CreateCohortMutation } from '../../graphql/generated/graphql.ts';

const CreateCohort = graphql(`
  mutation CreateCohort($input: CreateCohortInput!) {
    createCohort(input: $input) {
      __typename
      ... on CohortSaved {
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

/** Adds a cohort; lists of cohorts load again. Null where the server gave no answer. */
export function useCreateCohort() {
  const [run, { loading }] = useMutation(CreateCohort, {
    update(cache, { data }) {
      if (data?.createCohort.__typename === 'CohortSaved') cache.evict({ fieldName: 'cohorts' });
    },
  });
  return {
    isBusy: loading,
    createCohort: async (input: CreateCohortInput): Promise<CreateCohortMutation['createCohort'] | null> => {
      try {
        return (await run({ variables: { input } })).data?.createCohort ?? null;
      } catch {
        return null;
      }
    },
  };
}
