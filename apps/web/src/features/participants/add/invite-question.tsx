import '@mantine/core/styles/Radio.layer.css';
import { Group, Radio } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { Trans } from '@lingui/react/macro';
import type { AddValues } from './add-values.ts';

/** Whether the person is to get in at once; it comes first, because an address is needed then (UK-ADD-02). */
export function InviteQuestion({ form }: { form: UseFormReturnType<AddValues> }) {
  return (
    <Radio.Group
      {...form.getInputProps('isInvited')}
      label={<Trans>Send an invitation now?</Trans>}
      description={<Trans>Without one the account has no access; you can invite the person later.</Trans>}
    >
      <Group mt={6} gap="md">
        <Radio value="yes" label={<Trans>Yes</Trans>} />
        <Radio value="no" label={<Trans>No</Trans>} />
      </Group>
    </Radio.Group>
  );
}
