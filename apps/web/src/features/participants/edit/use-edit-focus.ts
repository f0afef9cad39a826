import { type RefObject, useEffect } from 'react';

/** The focus goes to the first field when the form opens, and to the first wrong one when it was refused. */
export function useEditFocus(form: RefObject<HTMLFormElement | null>, refusals: number): void {
  useEffect(
    function focusFirstField() {
      if (refusals === 0) form.current?.querySelector<HTMLElement>('input')?.focus();
    },
    [form, refusals],
  );
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
