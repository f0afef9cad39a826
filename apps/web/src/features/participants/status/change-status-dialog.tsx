import '../../../ui/styles-more.ts';
import type { FragmentType } from '@apollo/client';
import { Modal } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { ProgramStatus } from '../../../graphql/generated/graphql.ts';
import { ChangeStatusForm, type ChangeStatusForm_participant } from './change-status-form.tsx';

interface ChangeStatusDialogProps {
  participant: FragmentType<typeof ChangeStatusForm_participant>;
  isOpen: boolean;
  onClose: () => void;
  preset?: ProgramStatus | undefined;
}

/** Stays mounted, so that the focus returns to the button that opened it; the form inside starts afresh each time. */
export function ChangeStatusDialog({ participant, isOpen, onClose, preset }: ChangeStatusDialogProps) {
  return (
    <Modal opened={isOpen} onClose={onClose} title={<Trans>Change program status</Trans>} size="lg">
      <ChangeStatusForm participant={participant} onClose={onClose} preset={preset} />
    </Modal>
  );
}
