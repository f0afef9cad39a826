import { Trans } from '@lingui/react/macro';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';

interface LeaveDialogProps {
  isOpen: boolean;
  name: string;
  onStay: () => void;
  onLeave: () => void;
}

export function LeaveDialog({ isOpen, name, onStay, onLeave }: LeaveDialogProps) {
  return (
    <ConfirmDialog
      isOpen={isOpen}
      title={<Trans>Discard your changes?</Trans>}
      confirmLabel={<Trans>Discard changes</Trans>}
      stayLabel={<Trans>Keep editing</Trans>}
      isDestructive
      onConfirm={onLeave}
      onClose={onStay}
    >
      <Trans>What you changed in the record of {name} is not saved.</Trans>
    </ConfirmDialog>
  );
}
