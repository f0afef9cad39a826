import { useMutation } from '@apollo/client/react';
import { graphql } from '../../../graphql/generated/index.ts';
import type { ChangeProgramStatusMutation } from '../../../graphql/generated/graphql.ts';
import { forgetOutdated } from '../page/forget-outdated.ts';
import { statusChangeOf, type StatusValues } from './status-values.ts';

const ChangeProgramStatus = graphql(`
  mutation ChangeProgramStatus($input: ChangeProgramStatusInput!) {
    changeProgramStatus(input: $input) {
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

type Result = ChangeProgramStatusMutation['changeProgramStatus'];

/** Changes the program status; null when no answer came. After a conflict the page shows the newer record. */
export function useChangeStatus() {
  const [run, { loading }] = useMutation(ChangeProgramStatus);
  return {
    isBusy: loading,
    changeStatus: async (
      participant: { id: string; version: number },
      values: StatusValues,
      clientMutationId: string,
    ): Promise<Result | null> => {
      if (!values.status) return null;
      const { id: participantId, version } = participant;
      const change = statusChangeOf(values, values.status);
      try {
        const { data } = await run({
          variables: { input: { clientMutationId, participantId, version, ...change } },
          update: (cache) => forgetOutdated(cache, participantId),
        });
        return data?.changeProgramStatus ?? null;
      } catch {
        return null;
      }
    },
  };
}
