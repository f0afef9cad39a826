import { type RefObject, useEffect } from 'react';
import { useFocusFirstError } from '../../../ui/use-focus-first-error.ts';

/** The focus goes to the first field when the form opens, and to the first wrong one when it was refused. */
export function useEditFocus(form: RefObject<HTMLFormElement | null>, refusals: number): void {
  useEffect(
    function focusFirstField() {
      form.current?.querySelector<HTMLElement>('input')?.focus();
    },
    [form],
  );
  useFocusFirstError(form, refusals);
}
