import type { FragmentType } from '@apollo/client';
import { Button } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { formatMoment } from '../../../lib/dates.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { notifyFailed } from '../../../ui/notify.ts';
import { useImportActions } from '../use-import-actions.ts';

const UndoButton_import = graphql(`
  fragment UndoButton_import on Import {
    id
    canUndoUntil
    counts {
      create
      update
    }
  }
`);

interface UndoButtonProps {
  of: FragmentType<typeof UndoButton_import>;
  onChanged: () => void;
}

/** Takes the import back, after it has said what that means and until when it is possible. */
export function UndoButton({ of, onChanged }: UndoButtonProps) {
  const { id, canUndoUntil, counts } = useMaskedFragment(UndoButton_import, of);
  const { t, i18n } = useLingui();
  const [isAsked, setIsAsked] = useState(false);
  const { undoImport, isBusy } = useImportActions(id);
  const { create, update } = counts;
  const day = canUndoUntil ? formatMoment(i18n.locale, canUndoUntil) : '';

  async function undo() {
    const isBegun = await undoImport();
    setIsAsked(false);
    if (!isBegun) notifyFailed(t`That did not work. Reload the page and try again.`);
    onChanged();
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
        title={<Trans>Undo this import?</Trans>}
        confirmLabel={<Trans>Undo</Trans>}
        onConfirm={() => void undo()}
        onClose={() => setIsAsked(false)}
        isBusy={isBusy}
        isDestructive
      >
        <Trans>
          <Plural value={create} one="# added record vanishes" other="# added records vanish" />, and{' '}
          <Plural value={update} one="# changed record gets" other="# changed records get" /> the old values back.
          Whatever was edited since is kept as it is. Possible until {day}.
        </Trans>
      </ConfirmDialog>
    </>
  );
}
