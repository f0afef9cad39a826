import { Trans } from '@lingui/react/macro';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';

interface DiscardDialogProps {
  isOpen: boolean;
  onStay: () => void;
  onDiscard: () => void;
}

export function DiscardDialog({ isOpen, onStay, onDiscard }: DiscardDialogProps) {
  return (
    <ConfirmDialog
      isOpen={isOpen}
      title={<Trans>Discard what you typed?</Trans>}
      confirmLabel={<Trans>Discard</Trans>}
      stayLabel={<Trans>Keep editing</Trans>}
      isDestructive
      onConfirm={onDiscard}
      onClose={onStay}
    >
      <Trans>The person has not been added yet.</Trans>
    </ConfirmDialog>
  );
}
