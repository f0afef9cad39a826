import { useMutation } from '@apollo/client/react';
import { graphql } from '../../../graphql/generated/index.ts';
import type { RemoveSupervisorsMutation } from '../../../graphql/generated/graphql.ts';
import { newMutationId } from '../../../lib/mutation-id.ts';
import { forgetOutdated } from '../page/forget-outdated.ts';

const RemoveSupervisors = graphql(`
  mutation RemoveSupervisors($input: AssignSupervisorsInput!) {
    removeSupervisors(input: $input) {
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

type Result = RemoveSupervisorsMutation['removeSupervisors'];

export function useRemoveSupervisors(participantId: string) {
  const [run, { loading }] = useMutation(RemoveSupervisors, {
    update: (cache) => forgetOutdated(cache, participantId),
  });
  return {
    isRemoving: loading,
    removeSupervisors: async (supervisorIds: string[]): Promise<Result | undefined> => {
      // Removing somebody who is gone already changes nothing, so each try may be a request of its own.
      const input = { clientMutationId: newMutationId(), participantId, supervisorIds };
      return (await run({ variables: { input } })).data?.removeSupervisors;
    },
  };
}
