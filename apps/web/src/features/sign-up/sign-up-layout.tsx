import { Button, Stack } from '@mantine/core';
import { type FormEvent, type ReactNode, useRef } from 'react';
import { FormProblemList } from '../../ui/form-problem-list.tsx';
import { useFocusFirstError } from '../../ui/use-focus-first-error.ts';

interface SignUpLayoutProps {
  children: ReactNode;
  submitLabel: ReactNode;
  isBusy: boolean;
  problems: readonly string[];
  refusals: number;
  onSubmit: () => void;
}

/** The frame of a form before sign-in: what is wrong with the whole, the fields, one button. */
export function SignUpLayout({ children, submitLabel, isBusy, problems, refusals, onSubmit }: SignUpLayoutProps) {
  const form = useRef<HTMLFormElement>(null);
  useFocusFirstError(form, refusals);
  function submit(event: FormEvent) {
    event.preventDefault();
    if (!isBusy) onSubmit();
  }
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack gap="sm">
        <FormProblemList problems={problems} />
        {children}
        <Button type="submit" loading={isBusy} mt="xs" fullWidth>
          {submitLabel}
        </Button>
      </Stack>
    </form>
  );
}
