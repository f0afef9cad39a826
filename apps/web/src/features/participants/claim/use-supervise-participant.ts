import { useMutation } from '@apollo/client/react';
import { graphql } from '../../../graphql/generated/index.ts';
import type { SuperviseParticipantInput, SuperviseParticipantMutation } from '../../../graphql/generated/graphql.ts';

const SuperviseParticipant = graphql(`
  mutation SuperviseParticipant($input: SuperviseParticipantInput!) {
    superviseParticipant(input: $input) {
      __typename
      ... on ParticipantSaved {
        id
      }
      ... on UserError {
        message
      }
    }
  }
`);

/** Adds the viewer as a supervisor; null when no answer came. Lists then show the person. */
export function useSuperviseParticipant() {
  const [run, { loading }] = useMutation(SuperviseParticipant);
  return {
    isBusy: loading,
    superviseParticipant: async (
      input: SuperviseParticipantInput,
    ): Promise<SuperviseParticipantMutation['superviseParticipant'] | null> => {
      try {
        const { data } = await run({
          variables: { input },
          update: (cache) => cache.evict({ fieldName: 'participants' }),
        });
        return data?.superviseParticipant ?? null;
      } catch {
        return null;
      }
    },
  };
}
