import type { FragmentType } from '@apollo/client';
import '@mantine/core/styles/Radio.layer.css';
import { Button, Group, Radio, Stack } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import type { SeatChoice } from '../../graphql/generated/graphql.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { notifyFailed } from '../../ui/notify.ts';
import { NothingToDo, RunWords } from './run-words.tsx';
import { RetryButton, UndoButton } from './take-back.tsx';
import { useBatchActions } from './use-batch-actions.ts';

const BatchControls_batch = graphql(`
  fragment BatchControls_batch on Batch {
    id
    kind
    state
    changedCount
    reversedCount
    seatsNeeded
    seatsFree
    viewerCanRun
    viewerCanCancel
    viewerCanUndo
    viewerCanRetry
    canUndoUntil
  }
`);

interface BatchControlsProps {
  batch: FragmentType<typeof BatchControls_batch>;
  /** Somebody has decided; the page has to ask again. */
  onDecided: () => void;
}

/** What can be done with the batch now: run it, stop it, take it back. */
export function BatchControls({ batch: from, onDecided }: BatchControlsProps) {
  const batch = useMaskedFragment(BatchControls_batch, from);
  const { t } = useLingui();
  const [seats, setSeats] = useState<SeatChoice>('AS_MANY_AS_FIT');
  const actions = useBatchActions(batch.id);
  const { changedCount, seatsNeeded, seatsFree } = batch;
  const willChange = batch.kind === 'UNDO' ? batch.reversedCount : changedCount;
  const lacksSeats = seatsFree !== null && seatsNeeded > seatsFree;

  async function decide(work: Promise<boolean>) {
    if (!(await work)) notifyFailed(t`That did not work. Reload the page and try again.`);
    onDecided();
  }

  return (
    <Stack gap="sm">
      {batch.viewerCanRun && lacksSeats ? (
        <Radio.Group
          label={
            <Plural
              value={seatsFree}
              one={`The change needs ${seatsNeeded} seats, and # is free.`}
              other={`The change needs ${seatsNeeded} seats, and # are free.`}
            />
          }
          value={seats}
          onChange={(value) => setSeats(value as SeatChoice)}
        >
          <Stack gap={6} mt={6}>
            <Radio value="AS_MANY_AS_FIT" label={<Trans>Change as many as fit, in the order of this list</Trans>} />
            <Radio value="ALL_OR_NONE" label={<Trans>Change nobody if not everybody gets a seat</Trans>} />
          </Stack>
        </Radio.Group>
      ) : null}
      {batch.viewerCanRun && willChange === 0 ? <NothingToDo kind={batch.kind} /> : null}
      <Group gap="xs">
        {batch.viewerCanRun && willChange > 0 ? (
          <Button loading={actions.isBusy} onClick={() => void decide(actions.runBatch(seats))}>
            <RunWords kind={batch.kind} count={willChange} />
          </Button>
        ) : null}
        {batch.viewerCanCancel ? (
          <Button variant="default" disabled={actions.isBusy} onClick={() => void decide(actions.cancelBatch())}>
            {batch.state === 'DRAFT' || batch.state === 'PREPARING' ? (
              batch.kind === 'MESSAGE' ? (
                <Trans>Don't send it</Trans>
              ) : (
                <Trans>Don't change anybody</Trans>
              )
            ) : (
              <Trans>Stop</Trans>
            )}
          </Button>
        ) : null}
        {['DONE', 'CANCELLED', 'FAILED'].includes(batch.state) ? (
          <Button
            component="a"
            href={`/downloads/batches/${batch.id}.csv`}
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden="true" />}
          >
            <Trans>Download the result</Trans>
          </Button>
        ) : null}
        {batch.viewerCanRetry ? <RetryButton actions={actions} /> : null}
        {batch.viewerCanUndo ? <UndoButton until={batch.canUndoUntil} count={changedCount} actions={actions} /> : null}
      </Group>
    </Stack>
  );
}
