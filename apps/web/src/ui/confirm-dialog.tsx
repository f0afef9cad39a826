import './styles-more.ts';
import { Button, Group, Modal, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

interface ConfirmDialogProps {
  isOpen: boolean;
  title: ReactNode;
  /** What will happen, to how many. */
  children: ReactNode;
  confirmLabel: ReactNode;
  /** What the other button says instead of "Cancel". */
  stayLabel?: ReactNode;
  onConfirm: () => void;
  onClose: () => void;
  isBusy?: boolean;
  isDestructive?: boolean;
}

export function ConfirmDialog({
  isOpen,
  title,
  children,
  confirmLabel,
  stayLabel,
  onConfirm,
  onClose,
  isBusy,
  isDestructive,
}: ConfirmDialogProps) {
  return (
    <Modal opened={isOpen} onClose={onClose} title={title}>
      <Text size="sm" component="div">
        {children}
      </Text>
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" onClick={onClose} data-autofocus>
          {stayLabel ?? <Trans>Cancel</Trans>}
        </Button>
        <Button color={isDestructive ? 'red.9' : undefined} loading={isBusy ?? false} onClick={onConfirm}>
          {confirmLabel}
        </Button>
      </Group>
    </Modal>
  );
}
