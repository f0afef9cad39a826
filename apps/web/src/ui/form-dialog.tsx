import { Button, Group, Modal, Stack } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { FormProblemList } from './form-problem-list.tsx';

interface FormDialogProps {
  isOpen: boolean;
  title: ReactNode;
  submitLabel: ReactNode;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
  isBusy?: boolean;
  /** Problems that belong to no single field. */
  problems?: readonly string[];
  size?: string | number;
}

/** A form in a dialog: Enter submits, Escape closes, the focus goes to the first field and back to where it was. */
export function FormDialog({ isOpen, title, submitLabel, onSubmit, onClose, children, isBusy, problems, size = 'md' }: FormDialogProps) {
  return (
    <Modal opened={isOpen} onClose={onClose} title={title} size={size}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <Stack gap="sm">
          <FormProblemList problems={problems ?? []} />
          {children}
        </Stack>
        <Group justify="flex-end" mt="lg" gap="xs">
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" loading={isBusy ?? false}>
            {submitLabel}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
