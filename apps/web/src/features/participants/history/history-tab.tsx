import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconHistory } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import { notifyFailed } from '../../../ui/notify.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { TabPending } from '../page/tab-pending.tsx';
import { groupByOperation } from './group-by-operation.ts';
import classes from './history-tab.module.css';
import { OperationItem } from './operation-item.tsx';

const ParticipantHistory = graphql(`
  query ParticipantHistory($id: ID!, $first: Int!, $after: String) {
    groups {
      id
      name
    }
    participant(id: $id) {
      id
      history(first: $first, after: $after) {
        nodes {
          id
          action
          actorName
          channel
          createdAt
          operationId
          recordType
          changes {
            field
            oldValue
            newValue
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

const pageSize = 50;

/** Who changed what, the newest first; what was saved together stands together. */
export function HistoryTab({ participantId }: { participantId: string }) {
  const { t } = useLingui();
  const { data, loading, error, refetch, fetchMore } = useQuery(ParticipantHistory, {
    variables: { id: participantId, first: pageSize },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  });
  const history = data?.participant?.history;
  const operations = groupByOperation(history?.nodes ?? []);
  const list = useRef<HTMLOListElement>(null);
  /** How many were there before more were asked for. */
  const known = useRef<number | null>(null);

  useEffect(
    function focusFirstEarlierEntry() {
      if (known.current === null || operations.length <= known.current) return;
      (list.current?.children[known.current] as HTMLElement | undefined)?.focus();
      known.current = null;
    },
    [operations.length],
  );

  if (!history && error)
    return (
      <ErrorState title={<Trans>The history could not be loaded</Trans>} error={error} onRetry={() => void refetch()} />
    );
  if (!history) return <TabPending />;

  if (operations.length === 0) {
    return (
      <EmptyState
        icon={<IconHistory size={32} stroke={1.5} />}
        title={<Trans>Nothing has been recorded yet</Trans>}
        description={
          <Trans>From now on every change shows here with who made it, and the value before and after.</Trans>
        }
      />
    );
  }

  async function showEarlier() {
    const { endCursor } = history?.pageInfo ?? {};
    known.current = operations.length;
    try {
      await fetchMore({
        variables: { after: endCursor },
        updateQuery(before, { fetchMoreResult }) {
          const earlier = fetchMoreResult.participant?.history;
          const later = before.participant?.history;
          if (!before.participant || !earlier || !later) return before;
          const joined = { ...earlier, nodes: [...later.nodes, ...earlier.nodes] };
          return { ...before, participant: { ...before.participant, history: joined } };
        },
      });
    } catch {
      notifyFailed(t`The earlier entries could not be loaded. Try again.`);
    }
  }

  return (
    <>
      <ol ref={list} className={classes.list} aria-label={t`History`}>
        {operations.map((operation) => (
          <OperationItem key={operation.id} operation={operation} groups={data.groups} />
        ))}
      </ol>
      {history.pageInfo.hasNextPage ? (
        <Button variant="default" mt="md" loading={loading} onClick={() => void showEarlier()}>
          <Trans>Show earlier entries</Trans>
        </Button>
      ) : null}
    </>
  );
}
