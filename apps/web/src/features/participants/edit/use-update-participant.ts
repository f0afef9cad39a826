import { useMutation } from '@apollo/client/react';
import { graphql } from '../../../graphql/generated/index.ts';
import type { UpdateParticipantInput, UpdateParticipantMutation } from '../../../graphql/generated/graphql.ts';
import { forgetOutdated } from '../page/forget-outdated.ts';

const UpdateParticipant = graphql(`
  mutation UpdateParticipant($input: UpdateParticipantInput!) {
    updateParticipant(input: $input) {
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
      ... on VersionConflict {
        current {
          id
          ... on Participant {
            id
            ...ParticipantRecord_participant
            ...EditParticipant_participant @unmask
          }
        }
      }
      ... on NotFound {
        message
      }
    }
  }
`);

export type UpdateResult = UpdateParticipantMutation['updateParticipant'];

/** Saves an edit; null when no answer came. A conflict brings the newer values along, and the page shows them. */
export function useUpdateParticipant() {
  const [run, { loading }] = useMutation(UpdateParticipant);
  return {
    isBusy: loading,
    updateParticipant: async (input: UpdateParticipantInput & { id: string }): Promise<UpdateResult | null> => {
      try {
        const { data } = await run({ variables: { input }, update: (cache) => forgetOutdated(cache, input.id) });
        return data?.updateParticipant ?? null;
      } catch {
        return null;
      }
    },
  };
}
