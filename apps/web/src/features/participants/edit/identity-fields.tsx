import { Checkbox, TextInput } from '@mantine/core';
import { NAME_MAX, PRONOUNS_MAX, REFERENCE_NUMBER_MAX } from '@guildhall/domain';
import { Trans } from '@lingui/react/macro';
import { DateInput } from '../../../ui/date-input.tsx';
import { FieldGrid, RecordSection } from '../../../ui/record-section.tsx';
import { AddressFields } from '../../../graphql/address-fields.tsx';
import type { EditForm } from './edit-form.ts';

// The browser must not offer the reader's own name and address for somebody else's record.
const quiet = { autoComplete: 'off' } as const;

export function IdentityFields({ form, vocabulary }: { form: EditForm; vocabulary: 'US' | 'UK' }) {
  const text = (field: Parameters<EditForm['getInputProps']>[0]) => ({ ...quiet, ...form.getInputProps(field) });
  return (
    <RecordSection title={<Trans>Identity and contact</Trans>}>
      <FieldGrid>
        <TextInput {...text('givenName')} label={<Trans>Given name</Trans>} required maxLength={NAME_MAX} />
        <TextInput {...text('familyName')} label={<Trans>Family name</Trans>} required maxLength={NAME_MAX} />
        <TextInput {...text('preferredName')} label={<Trans>Preferred name</Trans>} maxLength={NAME_MAX} />
        <TextInput {...text('pronouns')} label={<Trans>Pronouns</Trans>} maxLength={PRONOUNS_MAX} />
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
        {vocabulary === 'UK' ? (
          <TextInput {...text('uln')} label={<Trans>Unique learner number (ULN)</Trans>} inputMode="numeric" />
        ) : null}
        <AddressFields form={form} />
        <Checkbox
          {...form.getInputProps('isTestRecord', { type: 'checkbox' })}
          label={<Trans>Test record</Trans>}
          description={<Trans>An invented person, left out of counts and reports. Takes a seat like anybody.</Trans>}
        />
      </FieldGrid>
    </RecordSection>
  );
}
