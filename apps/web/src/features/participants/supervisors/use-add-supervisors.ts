import { useMutation } from '@apollo/client/react';
import { graphql } from '../../../graphql/generated/index.ts';
import type { AddSupervisorsMutation } from '../../../graphql/generated/graphql.ts';
import { newMutationId } from '../../../lib/mutation-id.ts';
import { forgetOutdated } from '../page/forget-outdated.ts';

const AddSupervisors = graphql(`
  mutation AddSupervisors($input: AssignSupervisorsInput!) {
    addSupervisors(input: $input) {
      __typename
      ... on ParticipantSaved {
        id
        participant {
          id
          ...ParticipantRecord_participant
        }
        droppedSupervisors {
          id
          displayName
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

type Result = AddSupervisorsMutation['addSupervisors'];

export function useAddSupervisors(participantId: string) {
  const [run, { loading }] = useMutation(AddSupervisors, { update: (cache) => forgetOutdated(cache, participantId) });
  return {
    isAdding: loading,
    addSupervisors: async (supervisorIds: string[]): Promise<Result | undefined> => {
      // Adding somebody who is there already changes nothing, so each try may be a request of its own.
      const input = { clientMutationId: newMutationId(), participantId, supervisorIds };
      return (await run({ variables: { input } })).data?.addSupervisors;
    },
  };
}
