import '../../ui/styles-more.ts';
import '@mantine/core/styles/Progress.layer.css';
import { useQuery } from '@apollo/client/react';
import { Box, Progress, Stack, Text } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import type { BatchOutcome, BatchPageQuery as BatchPageData } from '../../graphql/generated/graphql.ts';
import { formatMoment } from '../../lib/dates.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { NotFoundPage } from '../../ui/not-found-page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { RecordSection, RecordSheet } from '../../ui/record-section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { BatchChangeFacts } from './batch-change-facts.tsx';
import { BatchControls } from './batch-controls.tsx';
import { BatchCounts } from './batch-counts.tsx';
import { BatchEffects } from './batch-effects.tsx';
import { BatchPeople } from './batch-people.tsx';
import { BatchReasons } from './batch-reasons.tsx';
import type { BatchSearch } from './batch-search.ts';
import { batchStateTones, batchStateWords, isAtWork } from './batch-words.ts';
import { useBatchTitle } from './use-batch-title.ts';

const BatchPageQuery = graphql(`
  query BatchPage($id: ID!) {
    viewer {
      id
      hasBatchAtWork
    }
    batch(id: $id) {
      id
      kind
      state
      selectedCount
      processedCount
      startedAt
      finishedAt
      undoneBy {
        id
      }
      undoes {
        id
      }
      retries {
        id
      }
      ...BatchTitle_batch
      ...BatchChangeFacts_batch
      ...BatchEffects_batch
      ...BatchCounts_batch
      ...BatchReasons_batch
      ...BatchControls_batch
    }
  }
`);

const EVERY_SECOND = 1000;

/** A change of many people: its preview, its progress and its result, one after the other under one address. */
export function BatchPage() {
  const { t } = useLingui();
  const { batchId } = useParams({ from: '/shell/batches/$batchId' });
  const { data, error, refetch, startPolling, stopPolling, client } = useQuery(BatchPageQuery, {
    variables: { id: batchId },
    fetchPolicy: 'cache-and-network',
  });
  const state = data?.batch?.state;
  const isWorking = state !== undefined && isAtWork(state);
  useEffect(
    function askWhileItWorks() {
      if (!isWorking) return undefined;
      startPolling(EVERY_SECOND);
      return () => {
        stopPolling();
        // What the batch changed is read anew wherever it is shown.
        client.cache.evict({ fieldName: 'participants' });
      };
    },
    [isWorking, startPolling, stopPolling, client],
  );
  if (error && !data)
    return <ErrorState title={t`The change could not be loaded`} error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  if (!data.batch) return <NotFoundPage />;
  return <BatchView batch={data.batch} onDecided={() => void refetch()} />;
}

interface BatchViewProps {
  batch: NonNullable<BatchPageData['batch']>;
  onDecided: () => void;
}

function BatchView({ batch, onDecided }: BatchViewProps) {
  const { i18n } = useLingui();
  const title = useBatchTitle(batch);
  const search: BatchSearch = useSearch({ from: '/shell/batches/$batchId' });
  const navigate = useNavigate({ from: '/batches/$batchId' });
  const look = (next: BatchSearch) => void navigate({ search: next, replace: true });
  const outcome = search.outcome?.toUpperCase() as BatchOutcome | undefined;
  const { id, kind, state, selectedCount } = batch;
  return (
    <>
      <PageHeader
        title={title}
        description={<Plural value={selectedCount} one="# person was selected." other="# people were selected." />}
        actions={<StatusBadge tone={batchStateTones[state]}>{i18n._(batchStateWords[state])}</StatusBadge>}
      />
      <RecordSheet>
        <RecordSection title={kind === 'MESSAGE' ? <Trans>What is sent</Trans> : <Trans>What changes</Trans>}>
          <BatchChangeFacts batch={batch} />
          <BatchEffects batch={batch} />
          <BatchKin batch={batch} />
        </RecordSection>
        <RecordSection title={state === 'DRAFT' ? <Trans>Preview</Trans> : <Trans>Result</Trans>}>
          <Stack gap="md">
            <BatchProgress batch={batch} />
            <BatchCounts
              batch={batch}
              chosen={outcome}
              onChoose={(next) => look({ outcome: next?.toLowerCase() as BatchSearch['outcome'] })}
            />
            <BatchReasons batch={batch} chosen={search.reason} onChoose={(reason) => look({ reason })} />
            <BatchControls batch={batch} onDecided={onDecided} />
          </Stack>
        </RecordSection>
      </RecordSheet>
      <Box mt="md">
        <Suspense fallback={null}>
          <BatchPeople id={id} kind={kind} state={state} outcome={outcome} code={search.reason} />
        </Suspense>
      </Box>
    </>
  );
}

/** How far it has come; read out when it begins and when it is over. */
function BatchProgress({ batch }: Pick<BatchViewProps, 'batch'>) {
  const { t, i18n } = useLingui();
  const { kind, state, processedCount, selectedCount, finishedAt } = batch;
  const end = finishedAt ? formatMoment(i18n.locale, finishedAt) : null;
  return (
    <div role="status">
      {isAtWork(state) ? (
        <>
          <Text size="sm" mb={4}>
            <Trans>
              {processedCount} of {selectedCount} are through. You can leave this page: the work goes on.
            </Trans>
          </Text>
          <Progress
            value={selectedCount === 0 ? 0 : (processedCount / selectedCount) * 100}
            aria-label={t`Progress`}
            animated
          />
        </>
      ) : null}
      {state === 'DRAFT' ? (
        <Text size="sm">
          {kind === 'MESSAGE' ? (
            <Trans>Nothing is sent yet. Look at who would get it, then decide.</Trans>
          ) : (
            <Trans>Nobody is changed yet. Look at who would change, then decide.</Trans>
          )}
        </Text>
      ) : null}
      {end ? (
        <Text size="sm">
          <Trans>Ended {end}</Trans>
        </Text>
      ) : null}
    </div>
  );
}

/** The batch that undid this one, that it undoes, or that it tries again. */
function BatchKin({ batch: { undoneBy, undoes, retries } }: Pick<BatchViewProps, 'batch'>) {
  return (
    <>
      {undoneBy ? (
        <TextLink to="/batches/$batchId" params={{ batchId: undoneBy.id }}>
          <Trans>Undone: see what came of it</Trans>
        </TextLink>
      ) : null}
      {undoes ? (
        <TextLink to="/batches/$batchId" params={{ batchId: undoes.id }}>
          <Trans>The change that is undone</Trans>
        </TextLink>
      ) : null}
      {retries ? (
        <TextLink to="/batches/$batchId" params={{ batchId: retries.id }}>
          <Trans>The change that is tried again</Trans>
        </TextLink>
      ) : null}
    </>
  );
}
