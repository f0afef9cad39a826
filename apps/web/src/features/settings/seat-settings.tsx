import { NumberInput, type NumberInputProps } from '@mantine/core';
import { SEAT_WARNING_PERCENT_MAX, SEAT_WARNING_PERCENT_MIN } from '@guildhall/domain';
import { Trans } from '@lingui/react/macro';
import { FieldGrid, RecordSection } from '../../ui/record-section.tsx';
import { TextLink } from '../../ui/text-link.tsx';

/** From when on those who run the tenant are warned, and what a seat is. */
export function SeatSettings(input: NumberInputProps) {
  return (
    <RecordSection
      title={<Trans>Seats</Trans>}
      description={
        <Trans>
          Each participant with an active account takes one seat; managed accounts, without a login, count too. How many
          there are is up to the contract. <TextLink to="/seats">See the seats</TextLink>
        </Trans>
      }
    >
      <FieldGrid>
        <NumberInput
          label={<Trans>Warn when so many per cent are in use</Trans>}
          description={
            <Trans>
              From {SEAT_WARNING_PERCENT_MIN} to {SEAT_WARNING_PERCENT_MAX}. Those who run this account hear of it by
              mail and here.
            </Trans>
          }
          required
          allowDecimal={false}
          allowNegative={false}
          {...input}
        />
      </FieldGrid>
    </RecordSection>
  );
}
