import { useMutation } from '@apollo/client/react';
import { graphql } from '../../graphql/generated/index.ts';
import type { ChangeCohortMembersInput, JoinCohortMutation } from '../../graphql/generated/graphql.ts';

const JoinCohort = graphql(`
  mutation JoinCohort($input: ChangeCohortMembersInput!) {
    addCohortMembers(input: $input) {
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

/** Takes people into a cohort. Null where the server gave no answer. */
export function useJoinCohort() {
  const [run, { loading }] = useMutation(JoinCohort, {
    update(cache, { data }) {
      if (data?.addCohortMembers.__typename !== 'CohortSaved') return;
      // Who was in another cohort left it, and supervisors came and went.
      cache.evict({ fieldName: 'participants' });
      cache.evict({ fieldName: 'cohorts' });
    },
  });
  return {
    isBusy: loading,
    joinCohort: async (input: ChangeCohortMembersInput): Promise<JoinCohortMutation['addCohortMembers'] | null> => {
      try {
        return (await run({ variables: { input } })).data?.addCohortMembers ?? null;
      } catch {
        return null;
      }
    },
  };
}
