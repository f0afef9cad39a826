import { useHotkeys, useWindowEvent } from '@mantine/hooks';
import type { KeyboardEvent } from 'react';

interface EditKeys {
  onCancel: () => void;
  onSave: () => void;
}

/** Escape belongs to an open list or calendar first. */
function isForOpenPart(target: EventTarget): boolean {
  if (!(target instanceof Element)) return false;
  return (
    target.getAttribute('aria-expanded') === 'true' || target.getAttribute('data-mantine-stop-propagation') === 'true'
  );
}

/** Escape leaves, Ctrl or ⌘ with S saves, from every field of the form: spread the result on it. */
export function useEditKeys({ onCancel, onSave }: EditKeys) {
  useHotkeys([['mod+S', onSave]], []);
  // Nothing has the focus, for example after a click beside the fields.
  useWindowEvent('keydown', (event) => {
    if (event.key === 'Escape' && event.target === document.body) onCancel();
  });
  return {
    onKeyDown(event: KeyboardEvent) {
      if (event.key === 'Escape' && !event.defaultPrevented && !isForOpenPart(event.target)) onCancel();
    },
  };
}
