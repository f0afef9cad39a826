import { Trans } from '@lingui/react/macro';
import { DateInput } from '../../../ui/date-input.tsx';
import { FieldGrid, RecordSection } from '../../../ui/record-section.tsx';
import { PlannedHoursInput } from '../choices/planned-hours-input.tsx';
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
        <PlannedHoursInput
          {...form.getInputProps('plannedHours')}
          hours={plannedHours}
          onChange={(hours) => form.setFieldValue('plannedHours', hours)}
        />
      </FieldGrid>
    </RecordSection>
  );
}
