import { useMutation } from '@apollo/client/react';
import { graphql } from '../../../graphql/generated/index.ts';
import type { AddCohortMembersMutation } from '../../../graphql/generated/graphql.ts';

const AddCohortMembers = graphql(`
  mutation AddCohortMembers($input: ChangeCohortMembersInput!) {
    addCohortMembers(input: $input) {
      __typename
      ... on CohortSaved {
        cohort {
          id
          title
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

interface AddToCohort {
  clientMutationId: string;
  cohortId: string;
  participantIds: readonly string[];
}

/** Puts people into a cohort; the lists of participants load again, because their cohorts and supervisors changed. */
export function useAddToCohort() {
  const [run, { loading }] = useMutation(AddCohortMembers, {
    update(cache, { data }) {
      if (data?.addCohortMembers.__typename === 'CohortSaved') cache.evict({ fieldName: 'participants' });
    },
  });
  async function addToCohort(input: AddToCohort): Promise<AddCohortMembersMutation['addCohortMembers'] | null> {
    try {
      const { data } = await run({ variables: { input: { ...input, participantIds: [...input.participantIds] } } });
      return data?.addCohortMembers ?? null;
    } catch {
      return null;
    }
  }

  return { addToCohort, isBusy: loading };
}
