import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconTrash } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { notifyFailed } from '../../../ui/notify.ts';
import { useImportActions } from '../use-import-actions.ts';

/** Throws away a file that was not run, with all that was decided about it. */
export function DiscardButton({ importId, fileName }: { importId: string; fileName: string }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [isAsked, setIsAsked] = useState(false);
  const { discardImport, isBusy } = useImportActions(importId);

  async function discard() {
    const isGone = await discardImport();
    setIsAsked(false);
    if (!isGone) return notifyFailed(t`That did not work. Reload the page and try again.`);
    await navigate({ to: '/imports' });
  }

  return (
    <>
      <Button
        variant="default"
        leftSection={<IconTrash size={16} aria-hidden="true" />}
        onClick={() => setIsAsked(true)}
      >
        <Trans>Discard</Trans>
      </Button>
      <ConfirmDialog
        isOpen={isAsked}
        title={<Trans>Discard {fileName}?</Trans>}
        confirmLabel={<Trans>Discard</Trans>}
        onConfirm={() => void discard()}
        onClose={() => setIsAsked(false)}
        isBusy={isBusy}
        isDestructive
      >
        <Trans>The file and what you decided about its columns and rows are removed. Nobody is changed.</Trans>
      </ConfirmDialog>
    </>
  );
}
