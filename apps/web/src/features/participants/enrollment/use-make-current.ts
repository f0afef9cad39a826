import { useMutation } from '@apollo/client/react';
import { graphql } from '../../../graphql/generated/index.ts';
import type { MakeEnrollmentCurrentInput, MakeEnrollmentCurrentMutation } from '../../../graphql/generated/graphql.ts';
import { forgetOutdated } from '../page/forget-outdated.ts';

const MakeEnrollmentCurrent = graphql(`
  mutation MakeEnrollmentCurrent($input: MakeEnrollmentCurrentInput!) {
    makeEnrollmentCurrent(input: $input) {
      __typename
      ... on ParticipantSaved {
        id
        participant {
          id
          ...ParticipantRecord_participant
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

/** Makes a kept enrollment the current one; null when no answer came. */
export function useMakeCurrent() {
  const [run, { loading }] = useMutation(MakeEnrollmentCurrent);
  return {
    isBusy: loading,
    makeCurrent: async (
      input: MakeEnrollmentCurrentInput,
    ): Promise<MakeEnrollmentCurrentMutation['makeEnrollmentCurrent'] | null> => {
      try {
        const { data } = await run({
          variables: { input },
          update: (cache) => forgetOutdated(cache, `${input.participantId}`),
        });
        return data?.makeEnrollmentCurrent ?? null;
      } catch {
        return null;
      }
    },
  };
}
