import { useMutation } from '@apollo/client/react';
import { graphql } from '../../../graphql/generated/index.ts';
import type { CreateParticipantInput, CreateParticipantMutation } from '../../../graphql/generated/graphql.ts';

const CreateParticipant = graphql(`
  mutation CreateParticipant($input: CreateParticipantInput!) {
    createParticipant(input: $input) {
      __typename
      ... on ParticipantSaved {
        id
        participant {
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
    }
  }
`);

type Result = CreateParticipantMutation['createParticipant'];

/** Adds a participant; null when no answer came. The lists of participants load again. */
export function useCreateParticipant() {
  const [run, { loading }] = useMutation(CreateParticipant, {
    update(cache, { data }) {
      if (data?.createParticipant.__typename === 'ParticipantSaved') cache.evict({ fieldName: 'participants' });
    },
  });
  return {
    isBusy: loading,
    createParticipant: async (input: CreateParticipantInput): Promise<Result | null> => {
      try {
        return (await run({ variables: { input } })).data?.createParticipant ?? null;
      } catch {
        return null;
      }
    },
  };
}
