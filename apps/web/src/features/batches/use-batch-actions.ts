import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import type { SeatChoice } from '../../graphql/generated/graphql.ts';
import { newMutationId } from '../../lib/mutation-id.ts';

const RunBatch = graphql(`
  mutation RunBatch($input: RunBatchInput!) {
    runBatch(input: $input) {
      ... on BatchSaved {
        id
        batch {
          id
          state
          viewerCanRun
          viewerCanCancel
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

const CancelBatch = graphql(`
  mutation CancelBatch($input: BatchIdInput!) {
    cancelBatch(input: $input) {
      ... on BatchSaved {
        id
        batch {
          id
          state
          viewerCanRun
          viewerCanCancel
          viewerCanUndo
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

const UndoBatch = graphql(`
  mutation UndoBatch($input: BatchIdInput!) {
    undoBatch(input: $input) {
      ... on BatchSaved {
        id
        batch {
          id
          state
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

const RetryBatch = graphql(`
  mutation RetryBatch($input: BatchIdInput!) {
    retryBatch(input: $input) {
      ... on BatchSaved {
        id
        batch {
          id
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

type Answer = { __typename: string } | null | undefined;
const isSaved = (answer: Answer): boolean => answer?.__typename === 'BatchSaved';

/** What can be done with a batch; each gives whether it was done, and undoing or trying again the id of the batch that does it. */
export function useBatchActions(batchId: string) {
  const [run, running] = useMutation(RunBatch);
  const [cancel, cancelling] = useMutation(CancelBatch);
  const [undo, undoing] = useMutation(UndoBatch);
  const [retry, retrying] = useMutation(RetryBatch);
  const [key] = useState(newMutationId);
  const input = (what: string) => ({ batchId, clientMutationId: `${key}-${what}` });
  const safely = async <T>(work: () => Promise<T>): Promise<T | null> => {
    try {
      return await work();
    } catch {
      return null;
    }
  };
  return {
    isBusy: running.loading || cancelling.loading || undoing.loading || retrying.loading,
    runBatch: async (seats: SeatChoice) => {
      const answer = await safely(() => run({ variables: { input: { ...input('run'), seats } } }));
      return isSaved(answer?.data?.runBatch);
    },
    cancelBatch: async () => {
      const answer = await safely(() => cancel({ variables: { input: input('cancel') } }));
      return isSaved(answer?.data?.cancelBatch);
    },
    /** Each time anew: those who are left may be others. */
    retryBatch: async () => {
      const answer = await safely(() =>
        retry({ variables: { input: { batchId, clientMutationId: newMutationId() } } }),
      );
      const result = answer?.data?.retryBatch;
      return result?.__typename === 'BatchSaved' ? result.batch.id : null;
    },
    undoBatch: async () => {
      const answer = await safely(() => undo({ variables: { input: input('undo') } }));
      const result = answer?.data?.undoBatch;
      return result?.__typename === 'BatchSaved' ? result.batch.id : null;
    },
  };
}
