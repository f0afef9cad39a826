import '@mantine/core/styles/Radio.layer.css';
import { Checkbox, Group, Radio, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { GENDER_IDENTITY_MAX, SEXES } from '@guildhall/domain';
import { Trans, useLingui } from '@lingui/react/macro';
import { answerText } from '../../../lib/person-words/demographic-words.ts';
import { nationalIdKindFor, nationalIdWords } from '../../../lib/person-words/national-id-words.ts';
import type { AddValues } from './add-values.ts';

interface ConfidentialFieldsProps {
  form: UseFormReturnType<AddValues>;
  vocabulary: 'US' | 'UK';
}

/** The sex is what returns ask for; the gender identity is the person's own (UK-ADD-09, UK-ADD-16, UK-ADD-36). */
export function ConfidentialFields({ form, vocabulary }: ConfidentialFieldsProps) {
  const { i18n } = useLingui();
  return (
    <>
      <Radio.Group
        {...form.getInputProps('sex')}
        label={<Trans>Sex, as returns ask for it</Trans>}
        required={vocabulary === 'UK'}
      >
        <Group mt={6} gap="md">
          {SEXES.map((sex) => (
            <Radio key={sex} value={sex} label={answerText(i18n, 'sex', sex)} />
          ))}
        </Group>
      </Radio.Group>
      <TextInput
        {...form.getInputProps('genderIdentity')}
        autoComplete="off"
        label={<Trans>Gender identity</Trans>}
        maxLength={GENDER_IDENTITY_MAX}
      />
      <TextInput
        {...form.getInputProps('nationalId')}
        label={i18n._(nationalIdWords[nationalIdKindFor(vocabulary)])}
        autoComplete="off"
        spellCheck={false}
        disabled={form.values.hasNoNationalId}
      />
      <Checkbox
        {...form.getInputProps('hasNoNationalId', { type: 'checkbox' })}
        label={<Trans>The person has no such number</Trans>}
        mt={{ base: 0, sm: 30 }}
        onChange={(event) => {
          form.setFieldValue('hasNoNationalId', event.currentTarget.checked);
          if (event.currentTarget.checked) form.setFieldValue('nationalId', '');
        }}
      />
    </>
  );
}
