import './styles-more.ts';
import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { DialogForm } from './dialog-form.tsx';
import { useFocusBack } from './use-focus-back.ts';

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
  /** Counts how often something was refused: each time the first wrong field gets the focus. */
  refusals?: number;
  /** The submit button destroys something. */
  isDestructive?: boolean;
  /** What the other button says instead of "Cancel". */
  cancelLabel?: ReactNode;
  size?: string | number;
}

// The title stays where it is while the form scrolls: a field that gets the focus must not end up behind it.
const CLEAR_OF_TITLE = { content: { scrollPaddingBlockStart: 96 } } as const;

/** A form in a dialog: Enter submits, Escape closes, the focus goes to the first field and back to where it was. */
export function FormDialog({ isOpen, title, onClose, size = 'md', ...form }: FormDialogProps) {
  useFocusBack();
  return (
    <Modal opened={isOpen} onClose={onClose} title={title} size={size} styles={CLEAR_OF_TITLE}>
      <DialogForm {...form} onCancel={onClose} />
    </Modal>
  );
}
