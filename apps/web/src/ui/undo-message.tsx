import './styles-more.ts';
import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { notify } from './notify.ts';

interface Undoable {
  message: ReactNode;
  /** What the button says. */
  label: ReactNode;
  onUndo: () => void;
}

let count = 0;

/** Says what was done, with a button that takes it back; it stays for a while. */
export function notifyUndoable({ message, label, onUndo }: Undoable): void {
  const id = `undoable-${(count += 1)}`;
  function undo() {
    notifications.hide(id);
    onUndo();
  }
  const content = (
    <Group gap="xs" justify="space-between">
      <span>{message}</span>
      <Button size="compact-sm" variant="default" onClick={undo}>
        {label}
      </Button>
    </Group>
  );
  void notify({ id, message: content, color: 'hall', autoClose: 20_000 });
}
