import { Checkbox, Select, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { NAME_MAX, PRONOUNS_MAX, REFERENCE_NUMBER_MAX, UK_NAME_MAX } from '@guildhall/domain';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode, Ref } from 'react';
import type { ParticipantType } from '../../../graphql/generated/graphql.ts';
import { userTypeWords } from '../../../lib/words.ts';
import { DateInput } from '../../../ui/date-input.tsx';
import classes from './add-participant.module.css';
import type { AddRules, AddValues } from './add-values.ts';
import { ConfidentialFields } from './confidential-fields.tsx';

interface PersonFieldsProps {
  form: UseFormReturnType<AddValues>;
  rules: AddRules;
  participantTypes: readonly ParticipantType[];
  emailError: ReactNode;
  givenNameRef: Ref<HTMLInputElement>;
}

export function PersonFields({ form, rules, participantTypes, emailError, givenNameRef }: PersonFieldsProps) {
  const { i18n } = useLingui();
  const text = (field: keyof AddValues) => ({ autoComplete: 'off', ...form.getInputProps(field) });
  const nameMax = rules.vocabulary === 'UK' ? UK_NAME_MAX : NAME_MAX;
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>
        <Trans>Person</Trans>
      </legend>
      <div className={classes.fields}>
        <div>
          <Select
            {...form.getInputProps('userType')}
            label={<Trans>Type</Trans>}
            required
            readOnly={participantTypes.length === 1}
            allowDeselect={false}
            data={participantTypes.map((type) => ({ value: type, label: i18n._(userTypeWords[type]) }))}
          />
          {form.errors.userType || form.values.confirmsRoleConflict ? (
            <Checkbox
              {...form.getInputProps('confirmsRoleConflict', { type: 'checkbox' })}
              mt={6}
              label={<Trans>This is right: participant and staff in one occupation</Trans>}
            />
          ) : null}
        </div>
        <TextInput
          {...text('givenName')}
          ref={givenNameRef}
          label={<Trans>Given name</Trans>}
          required
          maxLength={nameMax}
        />
        <TextInput {...text('familyName')} label={<Trans>Family name</Trans>} required maxLength={nameMax} />
        <TextInput
          {...text('preferredName')}
          label={<Trans>Preferred name</Trans>}
          required={rules.isPreferredNameRequired}
          maxLength={nameMax}
        />
        <TextInput {...text('pronouns')} label={<Trans>Pronouns</Trans>} maxLength={PRONOUNS_MAX} />
        <DateInput
          {...form.getInputProps('dateOfBirth')}
          label={<Trans>Date of birth</Trans>}
          value={form.values.dateOfBirth}
        />
        <TextInput
          {...text('email')}
          label={<Trans>E-mail</Trans>}
          required={form.values.isInvited === 'yes'}
          type="email"
          error={form.errors.email ?? emailError}
        />
        <TextInput {...text('phone')} label={<Trans>Phone</Trans>} type="tel" required={rules.isPhoneRequired} />
        <TextInput
          {...text('referenceNumber')}
          label={<Trans>Reference number</Trans>}
          maxLength={REFERENCE_NUMBER_MAX}
        />
        {rules.vocabulary === 'UK' ? (
          <TextInput {...text('uln')} label={<Trans>Unique learner number (ULN)</Trans>} inputMode="numeric" />
        ) : null}
        {rules.mayGiveDemographics ? <ConfidentialFields form={form} vocabulary={rules.vocabulary} /> : null}
        <Checkbox
          {...form.getInputProps('isTestRecord', { type: 'checkbox' })}
          label={<Trans>Test record</Trans>}
          description={<Trans>An invented person, left out of counts and reports. Takes a seat like anybody.</Trans>}
        />
      </div>
    </fieldset>
  );
}
