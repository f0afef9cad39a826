import { TextInput } from '@mantine/core';
import { ADDRESS_LINE_MAX, NAME_MAX, POSTAL_CODE_MAX, REFERENCE_NUMBER_MAX } from '@guildhall/domain';
import { Trans } from '@lingui/react/macro';
import { DateInput } from '../../../ui/date-input.tsx';
import { FieldGrid, RecordSection } from '../../../ui/record-section.tsx';
import type { EditForm } from './edit-form.ts';

// The browser must not offer the reader's own name and address for somebody else's record.
const quiet = { autoComplete: 'off' } as const;

export function IdentityFields({ form }: { form: EditForm }) {
  const text = (field: Parameters<EditForm['getInputProps']>[0]) => ({ ...quiet, ...form.getInputProps(field) });
  return (
    <RecordSection title={<Trans>Identity and contact</Trans>}>
      <FieldGrid>
        <TextInput {...text('givenName')} label={<Trans>Given name</Trans>} required maxLength={NAME_MAX} />
        <TextInput {...text('familyName')} label={<Trans>Family name</Trans>} required maxLength={NAME_MAX} />
        <TextInput {...text('preferredName')} label={<Trans>Preferred name</Trans>} maxLength={NAME_MAX} />
        <TextInput {...text('email')} label={<Trans>E-mail</Trans>} type="email" />
        <TextInput {...text('phone')} label={<Trans>Phone</Trans>} type="tel" />
        <DateInput
          {...form.getInputProps('dateOfBirth')}
          label={<Trans>Date of birth</Trans>}
          value={form.values.dateOfBirth}
        />
        <TextInput
          {...text('referenceNumber')}
          label={<Trans>Reference number</Trans>}
          maxLength={REFERENCE_NUMBER_MAX}
        />
        <TextInput {...text('addressLine1')} label={<Trans>Address line 1</Trans>} maxLength={ADDRESS_LINE_MAX} />
        <TextInput {...text('addressLine2')} label={<Trans>Address line 2</Trans>} maxLength={ADDRESS_LINE_MAX} />
        <TextInput {...text('city')} label={<Trans>City</Trans>} maxLength={ADDRESS_LINE_MAX} />
        <TextInput {...text('region')} label={<Trans>State or region</Trans>} maxLength={ADDRESS_LINE_MAX} />
        <TextInput {...text('postalCode')} label={<Trans>Postal code</Trans>} maxLength={POSTAL_CODE_MAX} />
      </FieldGrid>
    </RecordSection>
  );
}
