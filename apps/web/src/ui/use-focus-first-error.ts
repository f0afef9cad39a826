import { type RefObject, useEffect } from 'react';

/** After each refusal the focus goes to the first wrong field; where none is marked, the top of the form comes into sight. */
export function useFocusFirstError(form: RefObject<HTMLFormElement | null>, refusals: number): void {
  useEffect(
    function focusFirstWrongField() {
      if (refusals === 0) return;
      const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
      if (wrong) wrong.focus();
      else form.current?.scrollIntoView({ block: 'start' });
    },
    [form, refusals],
  );
}
