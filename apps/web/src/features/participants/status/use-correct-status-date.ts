import { useMutation } from '@apollo/client/react';
import { graphql } from '../../../graphql/generated/index.ts';
import type { CorrectStatusDateInput, CorrectStatusDateMutation } from '../../../graphql/generated/graphql.ts';
import { forgetOutdated } from '../page/forget-outdated.ts';

const CorrectStatusDate = graphql(`
  mutation CorrectStatusDate($input: CorrectStatusDateInput!) {
    correctStatusDate(input: $input) {
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
            version
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

type Result = CorrectStatusDateMutation['correctStatusDate'];

/** Corrects the days of a recorded change; null when no answer came. After a conflict the page shows the newer record. */
export function useCorrectStatusDate() {
  const [run, { loading }] = useMutation(CorrectStatusDate);
  return {
    isBusy: loading,
    correctStatusDate: async (input: CorrectStatusDateInput): Promise<Result | null> => {
      try {
        const update: NonNullable<Parameters<typeof run>[0]>['update'] = (cache) =>
          forgetOutdated(cache, `${input.participantId}`);
        return (await run({ variables: { input }, update })).data?.correctStatusDate ?? null;
      } catch {
        return null;
      }
    },
  };
}
