import { useHotkeys, useWindowEvent } from '@mantine/hooks';

interface EditKeys {
  onCancel: () => void;
  onSave: () => void;
}

/** Escape belongs to an open list, calendar or dialog first. */
function isTaken(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  return (
    event.defaultPrevented ||
    target?.getAttribute('aria-expanded') === 'true' ||
    target?.getAttribute('data-mantine-stop-propagation') === 'true' ||
    document.querySelector('[role="dialog"], [role="menu"]') !== null
  );
}

/** Escape leaves, Ctrl or ⌘ with S saves, from every field of the form. */
export function useEditKeys({ onCancel, onSave }: EditKeys): void {
  useWindowEvent(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && !isTaken(event)) onCancel();
    },
    // Before the open list hears it and closes.
    { capture: true },
  );
  useHotkeys([['mod+S', onSave]], []);
}
