import '@mantine/core/styles/NumberInput.layer.css';
import { PLANNED_HOURS_MAX } from '@guildhall/domain';
import { NumberInput } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { DateInput } from '../../../ui/date-input.tsx';
import { FieldGrid, RecordSection } from '../../../ui/record-section.tsx';
import type { EditForm } from './edit-form.ts';

export function DateFields({ form }: { form: EditForm }) {
  const { startDate, expectedEndDate, plannedHours } = form.values;
  return (
    <RecordSection
      title={<Trans>Dates</Trans>}
      description={<Trans>The dates of completion, cancellation and suspension come from changes of status.</Trans>}
    >
      <FieldGrid>
        <DateInput {...form.getInputProps('startDate')} label={<Trans>Start date</Trans>} value={startDate} />
        <DateInput
          {...form.getInputProps('expectedEndDate')}
          label={<Trans>Expected end</Trans>}
          value={expectedEndDate}
        />
        <NumberInput
          {...form.getInputProps('plannedHours')}
          label={<Trans>Planned hours</Trans>}
          description={<Trans>Hours of training that are planned for all of the program.</Trans>}
          value={plannedHours ?? ''}
          onChange={(hours) => form.setFieldValue('plannedHours', typeof hours === 'number' ? hours : null)}
          max={PLANNED_HOURS_MAX}
          allowDecimal={false}
          allowNegative={false}
          thousandSeparator
          hideControls
        />
      </FieldGrid>
    </RecordSection>
  );
}
