import { Button, Group, Stack } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { FormProblemList } from './form-problem-list.tsx';

interface DialogFormProps {
  submitLabel: ReactNode;
  onSubmit: () => void;
  onCancel: () => void;
  children: ReactNode;
  isBusy?: boolean;
  /** Problems that belong to no single field. */
  problems?: readonly string[];
  /** Buttons before the one that submits. */
  moreActions?: ReactNode;
}

/** The inside of a dialog with a form: fields that scroll, buttons that stay in sight. */
export function DialogForm({
  submitLabel,
  onSubmit,
  onCancel,
  children,
  isBusy,
  problems,
  moreActions,
}: DialogFormProps) {
  return (
    <form
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
          <Trans>Cancel</Trans>
        </Button>
        {moreActions}
        <Button type="submit" loading={isBusy ?? false}>
          {submitLabel}
        </Button>
      </Group>
    </form>
  );
}
