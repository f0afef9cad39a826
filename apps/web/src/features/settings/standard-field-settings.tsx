import { Checkbox, type CheckboxProps } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { RecordSection } from '../../ui/record-section.tsx';

/** Fields that authorities define, beside the tenant's own. */
export function StandardFieldSettings(input: CheckboxProps) {
  return (
    <RecordSection title={<Trans>Standard fields</Trans>}>
      <Checkbox
        label={<Trans>Keep the PIRL elements of each participant</Trans>}
        description={
          <Trans>
            For programs that report to the Department of Labor (ETA-9172). Only those who see demographics see them.
            What is filled in is kept when you turn this off.
          </Trans>
        }
        {...input}
      />
    </RecordSection>
  );
}
