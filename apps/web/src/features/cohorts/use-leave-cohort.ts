import { useMutation } from '@apollo/client/react';
import { graphql } from '../../graphql/generated/index.ts';
import type { ChangeCohortMembersInput, LeaveCohortMutation } from '../../graphql/generated/graphql.ts';

const LeaveCohort = graphql(`
  mutation LeaveCohort($input: ChangeCohortMembersInput!) {
    removeCohortMembers(input: $input) {
      __typename
      ... on CohortSaved {
        id
        cohort {
          id
          participantCount
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

/** Takes people out of a cohort. Null where the server gave no answer. */
export function useLeaveCohort() {
  const [run, { loading }] = useMutation(LeaveCohort, {
    update(cache, { data }) {
      if (data?.removeCohortMembers.__typename !== 'CohortSaved') return;
      // Who was in another cohort left it, and supervisors came and went.
      cache.evict({ fieldName: 'participants' });
      cache.evict({ fieldName: 'cohorts' });
    },
  });
  return {
    isBusy: loading,
    leaveCohort: async (
      input: ChangeCohortMembersInput,
    ): Promise<LeaveCohortMutation['removeCohortMembers'] | null> => {
      try {
        return (await run({ variables: { input } })).data?.removeCohortMembers ?? null;
      } catch {
        return null;
      }
    },
  };
}
