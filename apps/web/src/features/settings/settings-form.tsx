import { Button, Group, Stack } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { type ReactNode, useRef } from 'react';
import { FormProblemList } from '../../ui/form-problem-list.tsx';
import { RecordSheet } from '../../ui/record-section.tsx';
import { useFocusFirstError } from '../../ui/use-focus-first-error.ts';

interface SettingsFormProps {
  onSubmit: () => void;
  isBusy: boolean;
  isChanged: boolean;
  problems: readonly string[];
  refusals: number;
  children: ReactNode;
}

/** A page of settings that is saved as a whole. */
export function SettingsForm({ onSubmit, isBusy, isChanged, problems, refusals, children }: SettingsFormProps) {
  const form = useRef<HTMLFormElement>(null);
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
      <Stack gap="md">
        <FormProblemList problems={problems} />
        <RecordSheet>{children}</RecordSheet>
        {/* On the left: what was saved is announced on the right. */}
        <Group>
          <Button type="submit" loading={isBusy} disabled={!isChanged}>
            <Trans>Save</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
