import { type RefObject, useLayoutEffect } from 'react';

const field = 'input:not([type="hidden"], :disabled), textarea:not(:disabled), select:not(:disabled)';

/** A dialog opens at its first field: without a mark the focus would go to the close button. */
export function useFocusFirstField(form: RefObject<HTMLElement | null>): void {
  useLayoutEffect(
    function markTheFirstField() {
      if (form.current?.querySelector('[data-autofocus]')) return;
      form.current?.querySelector(field)?.setAttribute('data-autofocus', 'true');
    },
    [form],
  );
}
