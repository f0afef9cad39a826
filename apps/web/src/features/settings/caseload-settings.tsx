import { NumberInput, type NumberInputProps } from '@mantine/core';
import { CASELOAD_MAX } from '@guildhall/domain';
import { Trans } from '@lingui/react/macro';
import { FieldGrid, RecordSection } from '../../ui/record-section.tsx';

/** How many people a case owner should have at most. */
export function CaseloadSettings(input: NumberInputProps) {
  return (
    <RecordSection title={<Trans>Case owners</Trans>}>
      <FieldGrid>
        <NumberInput
          label={<Trans>The most active people for each</Trans>}
          description={
            <Trans>
              From 1 to {CASELOAD_MAX}; empty for no limit. Whoever moves more people to a case owner is warned, not
              stopped.
            </Trans>
          }
          allowDecimal={false}
          allowNegative={false}
          {...input}
        />
      </FieldGrid>
    </RecordSection>
  );
}
