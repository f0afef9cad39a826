import { useMutation } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import type { BatchChangeInput, ParticipantSelectionInput } from '../../../graphql/generated/graphql.ts';
import { newMutationId } from '../../../lib/mutation-id.ts';
import type { FieldProblem } from '../../../lib/problems.ts';

const PrepareBatch = graphql(`
  mutation PrepareBatch($input: PrepareBatchInput!) {
    prepareBatch(input: $input) {
      ... on BatchSaved {
        id
        batch {
          id
        }
      }
      ... on InvalidInput {
        message
        problems {
          field
          code
          message
        }
      }
    }
  }
`);

/** Judges a change of the selected people and opens its preview; gives the problems where there are any, null without an answer. */
export function usePrepareBatch(selection: ParticipantSelectionInput) {
  const navigate = useNavigate();
  const [mutate, { loading }] = useMutation(PrepareBatch);
  const [clientMutationId, setClientMutationId] = useState(newMutationId);

  async function prepare(change: BatchChangeInput): Promise<readonly FieldProblem[] | null> {
    try {
      const { data } = await mutate({ variables: { input: { clientMutationId, selection, change } } });
      // Another try is another request, except after a lost connection.
      setClientMutationId(newMutationId());
      if (data?.prepareBatch.__typename === 'InvalidInput') return data.prepareBatch.problems;
      if (data?.prepareBatch.__typename !== 'BatchSaved') return null;
      await navigate({ to: '/batches/$batchId', params: { batchId: data.prepareBatch.batch.id } });
      return [];
    } catch {
      return null;
    }
  }
  return { prepare, isBusy: loading };
}
