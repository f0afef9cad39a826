import { Button, Group, Stack } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { type ReactNode, useRef } from 'react';
import { FormProblemList } from './form-problem-list.tsx';
import { useFocusFirstError } from './use-focus-first-error.ts';
import { useFocusFirstField } from './use-focus-first-field.ts';

interface DialogFormProps {
  submitLabel: ReactNode;
  onSubmit: () => void;
  onCancel: () => void;
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
  /** Buttons before the one that submits. */
  moreActions?: ReactNode;
}

/** The inside of a dialog with a form: the fields, and under them the buttons. */
export function DialogForm({
  submitLabel,
  onSubmit,
  onCancel,
  children,
  isBusy,
  problems,
  refusals = 0,
  isDestructive = false,
  cancelLabel,
  moreActions,
}: DialogFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useFocusFirstField(form);
  useFocusFirstError(form, refusals);
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Stack gap="sm">
        <FormProblemList problems={problems ?? []} />
        {children}
      </Stack>
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" onClick={onCancel}>
          {cancelLabel ?? <Trans>Cancel</Trans>}
        </Button>
        {moreActions}
        <Button type="submit" loading={isBusy ?? false} color={isDestructive ? 'red.9' : undefined}>
          {submitLabel}
        </Button>
      </Group>
    </form>
  );
}
