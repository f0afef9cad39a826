import '@mantine/core/styles/Radio.layer.css';
import { Radio, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ProgramStatus } from '../../../graphql/generated/graphql.ts';
import { programStatusWords } from '../../../lib/words.ts';
import type { StatusValues } from './status-values.ts';

interface StatusOptionsProps {
  form: UseFormReturnType<StatusValues>;
  statuses: readonly ProgramStatus[];
}

export function StatusOptions({ form, statuses }: StatusOptionsProps) {
  const { i18n } = useLingui();
  const { onChange, ...group } = form.getInputProps('status');
  return (
    <Radio.Group
      {...group}
      value={form.values.status ?? ''}
      onChange={onChange}
      label={<Trans>New status</Trans>}
      required
    >
      <Stack gap={8} mt={6}>
        {statuses.map((status, index) => (
          <Radio
            key={status}
            value={status}
            label={i18n._(programStatusWords[status])}
            {...(index === 0 ? { 'data-autofocus': true } : {})}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
