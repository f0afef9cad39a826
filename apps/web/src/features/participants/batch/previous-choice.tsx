import { Checkbox, Stack, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { Trans } from '@lingui/react/macro';
import { PreviousFields } from '../enrollment/previous-fields.tsx';
import type { PreviousChoiceValues } from './previous-values.ts';

/** Another occupation begins a new enrollment for each: what becomes of the present ones. */
export function PreviousChoice({ form }: { form: UseFormReturnType<PreviousChoiceValues> }) {
  return (
    <Stack gap="sm">
      <Text size="sm">
        <Trans>
          Whoever has another occupation gets a new enrollment, with the training provider and the cohort that you
          choose here, or without. The old enrollment is kept with everything in it and can be made current again.
        </Trans>
      </Text>
      <Checkbox
        size="sm"
        label={<Trans>The present enrollments end; otherwise they stay open beside the new ones</Trans>}
        {...form.getInputProps('ends', { type: 'checkbox' })}
      />
      {form.values.ends ? <PreviousFields form={form} legend={<Trans>How the present enrollments end</Trans>} /> : null}
    </Stack>
  );
}
