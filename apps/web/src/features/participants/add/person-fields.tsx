import { TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { NAME_MAX, REFERENCE_NUMBER_MAX } from '@guildhall/domain';
import { Trans } from '@lingui/react/macro';
import type { ReactNode, Ref } from 'react';
import { DateInput } from '../../../ui/date-input.tsx';
import classes from './add-participant.module.css';
import type { AddValues } from './add-values.ts';

interface PersonFieldsProps {
  form: UseFormReturnType<AddValues>;
  emailError: ReactNode;
  givenNameRef: Ref<HTMLInputElement>;
}

export function PersonFields({ form, emailError, givenNameRef }: PersonFieldsProps) {
  const text = (field: keyof AddValues) => ({ autoComplete: 'off', ...form.getInputProps(field) });
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>
        <Trans>Person</Trans>
      </legend>
      <div className={classes.fields}>
        <TextInput
          {...text('givenName')}
          ref={givenNameRef}
          label={<Trans>Given name</Trans>}
          required
          maxLength={NAME_MAX}
        />
        <TextInput {...text('familyName')} label={<Trans>Family name</Trans>} required maxLength={NAME_MAX} />
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
        <TextInput {...text('phone')} label={<Trans>Phone</Trans>} type="tel" />
        <TextInput
          {...text('referenceNumber')}
          label={<Trans>Reference number</Trans>}
          maxLength={REFERENCE_NUMBER_MAX}
        />
      </div>
    </fieldset>
  );
}
