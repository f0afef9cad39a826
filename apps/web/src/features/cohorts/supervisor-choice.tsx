import '../../ui/styles-more.ts';
import '@mantine/core/styles/Radio.layer.css';
import { Radio, Stack } from '@mantine/core';
import type { ReactNode } from 'react';

interface SupervisorChoiceProps {
  /** The question. */
  label: ReactNode;
  description: ReactNode;
  leaves: ReactNode;
  stays: ReactNode;
  /** Null until it is answered: nobody loses a supervisor by accident. */
  value: boolean | null;
  onChange: (keeps: boolean) => void;
  error?: ReactNode;
}

/** What becomes of a supervisor who came with the cohort. */
export function SupervisorChoice({ label, description, leaves, stays, value, onChange, error }: SupervisorChoiceProps) {
  return (
    <Radio.Group
      label={label}
      description={description}
      error={error}
      required
      value={value === null ? null : String(value)}
      onChange={(next) => onChange(next === 'true')}
    >
      <Stack gap={8} my={8}>
        <Radio value="false" label={leaves} />
        <Radio value="true" label={stays} />
      </Stack>
    </Radio.Group>
  );
}
