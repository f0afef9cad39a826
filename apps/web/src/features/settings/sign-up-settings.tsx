import { SIGN_UP_FIELDS, type SignUpField } from '@guildhall/domain';
import { Checkbox, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { Trans, useLingui } from '@lingui/react/macro';
import { RecordSection } from '../../ui/record-section.tsx';
import { signUpFieldWords } from './sign-up-field-words.ts';

interface SignUpValues {
  mobileRequired: boolean;
  preferredNameRequired: boolean;
  groupsRequired: boolean;
  requiredSignUpFields: string[];
}

/** What those who sign up, or are added, are asked for. */
export function SignUpSettings<V extends SignUpValues>({ form }: { form: UseFormReturnType<V> }) {
  const { i18n } = useLingui();
  return (
    <RecordSection title={<Trans>Sign-up</Trans>} description={<Trans>Name and password are always asked for.</Trans>}>
      <Stack gap="sm">
        <Checkbox
          label={<Trans>Ask for a mobile number</Trans>}
          {...form.getInputProps('mobileRequired', { type: 'checkbox' })}
        />
        <Checkbox
          label={<Trans>Ask for a preferred name</Trans>}
          {...form.getInputProps('preferredNameRequired', { type: 'checkbox' })}
        />
        <Checkbox
          label={<Trans>Ask for a group when somebody is added</Trans>}
          {...form.getInputProps('groupsRequired', { type: 'checkbox' })}
        />
        <Checkbox.Group
          label={<Trans>Also ask participants for</Trans>}
          {...form.getInputProps('requiredSignUpFields')}
        >
          <Stack gap={6} mt={6}>
            {SIGN_UP_FIELDS.map((field: SignUpField) => (
              <Checkbox key={field} value={field} label={i18n._(signUpFieldWords[field])} />
            ))}
          </Stack>
        </Checkbox.Group>
      </Stack>
    </RecordSection>
  );
}
