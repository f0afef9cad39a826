import { Button } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconArrowBackUp, IconRepeat } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { formatMoment } from '../../lib/dates.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { notifyFailed } from '../../ui/notify.ts';
import type { useBatchActions } from './use-batch-actions.ts';

interface RetryButtonProps {
  actions: ReturnType<typeof useBatchActions>;
}

/** Opens a preview of the same change for whoever was left out. */
export function RetryButton({ actions }: RetryButtonProps) {
  const { t } = useLingui();
  const navigate = useNavigate();

  async function retry() {
    const batchId = await actions.retryBatch();
    if (batchId) await navigate({ to: '/batches/$batchId', params: { batchId } });
    else notifyFailed(t`That did not work. Reload the page and try again.`);
  }

  return (
    <Button
      variant="default"
      leftSection={<IconRepeat size={16} aria-hidden="true" />}
      disabled={actions.isBusy}
      onClick={() => void retry()}
    >
      <Trans>Try again for those left out</Trans>
    </Button>
  );
}

interface UndoButtonProps {
  until: string | null;
  count: number;
  actions: ReturnType<typeof useBatchActions>;
}

/** Puts everybody back, after a question. */
export function UndoButton({ until, count, actions }: UndoButtonProps) {
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
