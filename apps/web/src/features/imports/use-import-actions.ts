import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import type { SeatChoice } from '../../graphql/generated/graphql.ts';
import { newMutationId } from '../../lib/mutation-id.ts';

const RunImport = graphql(`
  mutation RunImport($input: RunImportInput!) {
    runImport(input: $input) {
      ... on ImportSaved {
        id
      }
      ... on InvalidInput {
        problems {
          field
          code
          message
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

const CancelImport = graphql(`
  mutation CancelImport($input: ImportIdInput!) {
    cancelImport(input: $input) {
      ... on ImportSaved {
        id
      }
      ... on UserError {
        message
      }
    }
  }
`);

const UndoImport = graphql(`
  mutation UndoImport($input: ImportIdInput!) {
    undoImport(input: $input) {
      ... on ImportSaved {
        id
      }
      ... on UserError {
        message
      }
    }
  }
`);

const DiscardImport = graphql(`
  mutation DiscardImport($input: ImportIdInput!) {
    discardImport(input: $input) {
      ... on ImportDiscarded {
        id
      }
      ... on UserError {
        message
      }
    }
  }
`);

async function safely<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch {
    return null;
  }
}

/** What is done with an import as a whole; each gives whether it was done. */
export function useImportActions(id: string) {
  const [run, running] = useMutation(RunImport);
  const [cancel, cancelling] = useMutation(CancelImport);
  const [undo, undoing] = useMutation(UndoImport);
  const [discard, discarding] = useMutation(DiscardImport);
  const [key] = useState(newMutationId);
  const input = (what: string) => ({ id, clientMutationId: `${key}-${what}` });
  return {
    isBusy: running.loading || cancelling.loading || undoing.loading || discarding.loading,
    /** Gives the problems; none: it runs. Null: the server gave no answer. */
    runImport: async (seats: SeatChoice, confirmsSameFile: boolean) => {
      const variables = { input: { ...input(`run-${seats}-${String(confirmsSameFile)}`), seats, confirmsSameFile } };
      const result = (await safely(() => run({ variables })))?.data?.runImport;
      if (!result || result.__typename === 'NotFound') return null;
      return result.__typename === 'InvalidInput' ? result.problems : [];
    },
    cancelImport: async () => {
      const answer = await safely(() => cancel({ variables: { input: input('cancel') } }));
      return answer?.data?.cancelImport.__typename === 'ImportSaved';
    },
    undoImport: async () => {
      const answer = await safely(() => undo({ variables: { input: input('undo') } }));
      return answer?.data?.undoImport.__typename === 'ImportSaved';
    },
    discardImport: async () => {
      const update = {
        update: (cache: { evict: (what: { fieldName: string }) => unknown }) =>
          void cache.evict({ fieldName: 'imports' }),
      };
      const answer = await safely(() => discard({ variables: { input: input('discard') }, ...update }));
      return answer?.data?.discardImport.__typename === 'ImportDiscarded';
    },
  };
}
