import { useMutation } from '@apollo/client/react';
import { graphql } from '../../../graphql/generated/index.ts';
import type { CreateEnrollmentInput, CreateEnrollmentMutation } from '../../../graphql/generated/graphql.ts';
import { forgetOutdated } from '../page/forget-outdated.ts';

const CreateEnrollment = graphql(`
  mutation CreateEnrollment($input: CreateEnrollmentInput!) {
    createEnrollment(input: $input) {
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
          }
        }
      }
      ... on NotFound {
        message
      }
    }
  }
`);

/** Enrolls a participant anew; null when no answer came. */
export function useCreateEnrollment() {
  const [run, { loading }] = useMutation(CreateEnrollment);
  return {
    isBusy: loading,
    createEnrollment: async (
      input: CreateEnrollmentInput,
    ): Promise<CreateEnrollmentMutation['createEnrollment'] | null> => {
      try {
        const { data } = await run({
          variables: { input },
          update: (cache) => forgetOutdated(cache, `${input.participantId}`),
        });
        return data?.createEnrollment ?? null;
      } catch {
        return null;
      }
    },
  };
}
