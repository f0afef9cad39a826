import type { RefObject } from 'react';
import { useLetterKeys } from '../../../ui/use-letter-keys.ts';

type Buttons = Partial<Record<'e' | 's', RefObject<HTMLButtonElement | null>>>;

/** Single letters press the button they stand for. Text fields keep their letters, and so does an open dialog or menu. */
export function useRecordKeys(buttons: Buttons): void {
  useLetterKeys(
    Object.entries(buttons).map(([key, button]) => [
      key,
      () => {
        if (document.querySelector('[role="dialog"], [role="menu"]')) return;
        button.current?.focus();
        button.current?.click();
      },
    ]),
  );
}
