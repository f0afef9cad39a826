import type { FragmentType } from '@apollo/client';
import '@mantine/core/styles/Radio.layer.css';
import { Button, Group, Radio, Stack } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconArrowBackUp, IconDownload } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import type { SeatChoice } from '../../graphql/generated/graphql.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { formatMoment } from '../../lib/dates.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { notifyFailed } from '../../ui/notify.ts';
import { useBatchActions } from './use-batch-actions.ts';

const BatchControls_batch = graphql(`
  fragment BatchControls_batch on Batch {
    id
    kind
    state
    changedCount
    seatsNeeded
    seatsFree
    viewerCanRun
    viewerCanCancel
    viewerCanUndo
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
      {batch.viewerCanRun && changedCount === 0 ? (
        <Notice kind="info">
          {batch.kind === 'MESSAGE' ? (
            <Trans>There is nothing to do: nobody would get it.</Trans>
          ) : (
            <Trans>There is nothing to do: nobody would change.</Trans>
          )}
        </Notice>
      ) : null}
      <Group gap="xs">
        {batch.viewerCanRun && changedCount > 0 ? (
          <Button loading={actions.isBusy} onClick={() => void decide(actions.runBatch(seats))}>
            {batch.kind === 'MESSAGE' ? (
              <Plural value={changedCount} one="Send to # person" other="Send to # people" />
            ) : (
              <Plural value={changedCount} one="Change # person" other="Change # people" />
            )}
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
        {batch.viewerCanUndo ? <UndoButton until={batch.canUndoUntil} count={changedCount} actions={actions} /> : null}
      </Group>
    </Stack>
  );
}

interface UndoButtonProps {
  until: string | null;
  count: number;
  actions: ReturnType<typeof useBatchActions>;
}

function UndoButton({ until, count, actions }: UndoButtonProps) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const [isAsked, setIsAsked] = useState(false);
  const day = until ? formatMoment(i18n.locale, until) : '';

  async function undo() {
    const batchId = await actions.undoBatch();
    setIsAsked(false);
    if (batchId) await navigate({ to: '/batches/$batchId', params: { batchId } });
    else notifyFailed(t`That did not work. Reload the page and try again.`);
  }

  return (
    <>
      <Button
        variant="default"
        leftSection={<IconArrowBackUp size={16} aria-hidden="true" />}
        onClick={() => setIsAsked(true)}
      >
        <Trans>Undo…</Trans>
      </Button>
      <ConfirmDialog
        isOpen={isAsked}
        title={<Plural value={count} one="Undo the change of # person?" other="Undo the change of # people?" />}
        confirmLabel={<Trans>Undo</Trans>}
        onConfirm={() => void undo()}
        onClose={() => setIsAsked(false)}
        isBusy={actions.isBusy}
      >
        <Trans>
          Everybody is put back as they were. Whoever was edited since is kept as they are. Possible until {day}.
        </Trans>
      </ConfirmDialog>
    </>
  );
}
