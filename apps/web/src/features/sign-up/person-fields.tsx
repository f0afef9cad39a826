import '../../ui/styles-more.ts';
import { MultiSelect, Select, SimpleGrid, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { answerText, choicesOf, type Question, questionWords } from '../../lib/person-words/demographic-words.ts';
import { nationalIdKindFor, nationalIdWords } from '../../lib/person-words/national-id-words.ts';
import { DateInput } from '../../ui/date-input.tsx';
import { questionOfField, type SignUpForm, type SignUpRules } from './sign-up-values.ts';

interface PersonFieldsProps {
  form: SignUpForm;
  rules: SignUpRules;
}

/** What somebody says of oneself on signing up: the name, and what the tenant asks for. */
export function PersonFields({ form, rules }: PersonFieldsProps) {
  const { i18n } = useLingui();
  const { vocabulary, requiredFields, isPhoneRequired, isPreferredNameRequired } = rules;
  const isAsked = (field: SignUpRules['requiredFields'][number]) => requiredFields.includes(field);
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
        <TextInput
          label={<Trans>Given name</Trans>}
          autoComplete="given-name"
          required
          {...form.getInputProps('givenName')}
        />
        <TextInput
          label={<Trans>Family name</Trans>}
          autoComplete="family-name"
          required
          {...form.getInputProps('familyName')}
        />
        {isPreferredNameRequired ? (
          <TextInput
            label={<Trans>Preferred name</Trans>}
            autoComplete="nickname"
            required
            {...form.getInputProps('preferredName')}
          />
        ) : null}
        {isPhoneRequired ? (
          <TextInput
            label={<Trans>Phone</Trans>}
            type="tel"
            autoComplete="tel"
            required
            {...form.getInputProps('phone')}
          />
        ) : null}
        {isAsked('DATE_OF_BIRTH') ? (
          <DateInput
            {...form.getInputProps('dateOfBirth')}
            label={<Trans>Date of birth</Trans>}
            value={form.values.dateOfBirth}
            isRequired
          />
        ) : null}
        {isAsked('NATIONAL_ID') ? (
          <TextInput
            label={i18n._(nationalIdWords[nationalIdKindFor(vocabulary)])}
            autoComplete="off"
            spellCheck={false}
            required
            {...form.getInputProps('nationalId')}
          />
        ) : null}
      </SimpleGrid>
      {isAsked('ADDRESS') ? <AddressFields form={form} /> : null}
      {requiredFields.flatMap((field) => {
        const question = questionOfField[field];
        return question ? [<QuestionField key={field} form={form} question={question} vocabulary={vocabulary} />] : [];
      })}
    </>
  );
}

function AddressFields({ form }: { form: SignUpForm }) {
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
      <TextInput
        label={<Trans>Address line 1</Trans>}
        autoComplete="address-line1"
        required
        {...form.getInputProps('addressLine1')}
      />
      <TextInput
        label={<Trans>Address line 2</Trans>}
        autoComplete="address-line2"
        {...form.getInputProps('addressLine2')}
      />
      <TextInput label={<Trans>City</Trans>} autoComplete="address-level2" required {...form.getInputProps('city')} />
      <TextInput
        label={<Trans>State or region</Trans>}
        autoComplete="address-level1"
        {...form.getInputProps('region')}
      />
      <TextInput
        label={<Trans>Postal code</Trans>}
        autoComplete="postal-code"
        required
        {...form.getInputProps('postalCode')}
      />
    </SimpleGrid>
  );
}

/** Each question has "Did not say" among its answers: asked is not forced. */
function QuestionField({
  form,
  question,
  vocabulary,
}: {
  form: SignUpForm;
  question: Question;
  vocabulary: 'US' | 'UK';
}) {
  const { t, i18n } = useLingui();
  const data = choicesOf(vocabulary)[question].map((code) => ({
    value: code,
    label: answerText(i18n, question, code),
  }));
  const common = { ...form.getInputProps(`demographics.${question}`), label: i18n._(questionWords[question]), data };
  return question === 'race' ? (
    <MultiSelect {...common} required hidePickedOptions />
  ) : (
    <Select {...common} required searchable={data.length > 8} nothingFoundMessage={t`Nothing found`} />
  );
}
