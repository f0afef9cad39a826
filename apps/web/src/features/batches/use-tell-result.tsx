import { useApolloClient } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import { notifyDone } from '../../ui/notify.ts';

const BatchResultQuery = graphql(`
  query BatchResult($id: ID!) {
    batch(id: $id) {
      id
      state
      changedCount
      reversedCount
      refusedCount
      failedCount
    }
  }
`);

const AnyBatchQuery = graphql(`
  query AnyBatch {
    viewer {
      id
      hasBatchAtWork
    }
  }
`);

/** Says of batches that are over how they ended, with the way to the result. */
export function useTellResult() {
  const client = useApolloClient();
  const navigate = useNavigate();
  return useCallback(
    async (ids: readonly string[], isNoneLeft: boolean) => {
      for (const id of ids) {
        const { data } = await client.query({
          query: BatchResultQuery,
          variables: { id },
          fetchPolicy: 'network-only',
        });
        const batch = data?.batch;
        if (!batch) continue;
        const open = () => void navigate({ to: '/batches/$batchId', params: { batchId: id } });
        notifyDone(
          <BatchResult
            href={`/batches/${id}`}
            done={batch.changedCount + batch.reversedCount}
            left={batch.refusedCount + batch.failedCount}
            onOpen={open}
          />,
        );
        // What the batch changed is read anew wherever it is shown.
        client.cache.evict({ fieldName: 'participants' });
      }
      if (isNoneLeft) await client.query({ query: AnyBatchQuery, fetchPolicy: 'network-only' });
    },
    [client, navigate],
  );
}

interface BatchResultProps {
  href: string;
  done: number;
  left: number;
  onOpen: () => void;
}

// Notifications stand outside of the pages, so a link that knows them can't be used.
function BatchResult({ href, done, left, onOpen }: BatchResultProps) {
  return (
    <>
      {left > 0 ? (
        <Trans>
          A change is over: done for {done}, not for {left}.
        </Trans>
      ) : (
        <Trans>A change is over: done for {done}.</Trans>
      )}{' '}
      <a
        href={href}
        onClick={(event) => {
          event.preventDefault();
          onOpen();
        }}
      >
        <Trans>See the result</Trans>
      </a>
    </>
  );
}
