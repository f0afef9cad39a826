import '@mantine/core/styles/NumberInput.layer.css';
import { PLANNED_HOURS_MAX } from '@guildhall/domain';
import { NumberInput } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

interface PlannedHoursInputProps {
  hours: number | null;
  onChange: (hours: number | null) => void;
  error?: ReactNode;
}

/** Whole hours of training for all of the program; empty for nobody knows. */
export function PlannedHoursInput({ hours, onChange, ...rest }: PlannedHoursInputProps) {
  return (
    <NumberInput
      {...rest}
      // Beside fields without a description: the boxes stand in one line.
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      label={<Trans>Planned hours</Trans>}
      description={<Trans>Hours of training that are planned for all of the program.</Trans>}
      value={hours ?? ''}
      onChange={(typed) => onChange(typeof typed === 'number' ? typed : null)}
      max={PLANNED_HOURS_MAX}
      allowDecimal={false}
      allowNegative={false}
      thousandSeparator
      hideControls
    />
  );
}
