import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import { newMutationId } from '../../lib/mutation-id.ts';
import type { CheckInput } from './check-base.ts';

const SaveImportDraft = graphql(`
  mutation SaveImportDraft($input: SaveImportDraftInput!) {
    saveImportDraft(input: $input) {
      ... on ImportSaved {
        id
        import {
          id
          isDraftNewer
          ...ColumnTable_import
          ...CheckBase_import
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

/** Keeps what is chosen, one choice after the other; of several that wait the last one is sent. */
export function useSaveDraft() {
  const [mutate] = useMutation(SaveImportDraft);
  const [hasFailed, setHasFailed] = useState(false);
  const waiting = useRef<CheckInput | null>(null);
  const sending = useRef<Promise<void> | null>(null);

  async function send(): Promise<void> {
    while (waiting.current) {
      const input = { ...waiting.current, clientMutationId: newMutationId() };
      waiting.current = null;
      const answer = await mutate({ variables: { input } }).catch(() => null);
      setHasFailed(answer?.data?.saveImportDraft.__typename !== 'ImportSaved');
    }
    sending.current = null;
  }

  function save(input: CheckInput) {
    waiting.current = input;
    sending.current ??= send();
  }

  /** Resolves once nothing is on its way: what is sent after it is the last word. */
  const settled = (): Promise<void> => sending.current ?? Promise.resolve();
  return { save, settled, hasFailed };
}
