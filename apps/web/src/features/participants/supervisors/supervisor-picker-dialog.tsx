import '../../../ui/styles-more.ts';
import type { FragmentType } from '@apollo/client';
import { Modal } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { SupervisorPicker, type SupervisorPicker_participant } from './supervisor-picker.tsx';

interface SupervisorPickerDialogProps {
  participant: FragmentType<typeof SupervisorPicker_participant>;
  isOpen: boolean;
  onClose: () => void;
}

export function SupervisorPickerDialog({ participant, isOpen, onClose }: SupervisorPickerDialogProps) {
  return (
    <Modal opened={isOpen} onClose={onClose} title={<Trans>Choose supervisors</Trans>} size="lg">
      <SupervisorPicker participant={participant} onClose={onClose} />
    </Modal>
  );
}
