import '../../../ui/styles-more.ts';
import type { FragmentType } from '@apollo/client';
import { Modal } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { EnrollmentForm, type EnrollmentForm_participant } from './enrollment-form.tsx';

interface EnrollmentDialogProps {
  participant: FragmentType<typeof EnrollmentForm_participant>;
  /** Whether the current enrollment ends, or stays open beside; closed without. */
  kind: 'switch' | 'enroll' | null;
  onClose: () => void;
}

/** Stays mounted, so that the focus returns to where it came from; the form inside starts afresh each time. */
export function EnrollmentDialog({ participant, kind, onClose }: EnrollmentDialogProps) {
  return (
    <Modal
      opened={kind !== null}
      onClose={onClose}
      title={kind === 'enroll' ? <Trans>New enrollment</Trans> : <Trans>Switch occupation</Trans>}
      size={820}
    >
      <EnrollmentForm participant={participant} endsCurrent={kind === 'switch'} onClose={onClose} />
    </Modal>
  );
}
