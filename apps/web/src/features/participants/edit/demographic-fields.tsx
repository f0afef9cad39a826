import { Checkbox, MultiSelect, Select, TextInput } from '@mantine/core';
import { GENDER_IDENTITY_MAX } from '@guildhall/domain';
import { Trans, useLingui } from '@lingui/react/macro';
import { FieldGrid, RecordSection } from '../../../ui/record-section.tsx';
import {
  answerText,
  choicesOf,
  type Question,
  questionsOf,
  questionWords,
} from '../../../lib/person-words/demographic-words.ts';
import type { EditForm } from './edit-form.ts';

interface DemographicFieldsProps {
  form: EditForm;
  vocabulary: 'US' | 'UK';
}

/** The questions of the tenant's country; an answer of another list stays as it is until somebody chooses anew. */
export function DemographicFields({ form, vocabulary }: DemographicFieldsProps) {
  const { t, i18n } = useLingui();
  const choices = choicesOf(vocabulary);
  const entry = (question: Question, code: string) => ({ value: code, label: answerText(i18n, question, code) });

  return (
    <RecordSection
      title={<Trans>Demographics</Trans>}
      description={<Trans>Confidential: for equal opportunity reports only.</Trans>}
    >
      <FieldGrid>
        {questionsOf(vocabulary).map((question) => {
          const given = form.values.demographics[question] ?? [];
          const codes = [...new Set([...choices[question], ...(typeof given === 'string' ? [given] : given)])];
          const common = {
            ...form.getInputProps(`demographics.${question}`),
            label: i18n._(questionWords[question]),
            data: codes.map((code) => entry(question, code)),
            clearable: true,
            clearButtonProps: { 'aria-label': t`Clear` },
          };
          return question === 'race' ? (
            <MultiSelect key={question} {...common} hidePickedOptions />
          ) : (
            <Select key={question} {...common} searchable={codes.length > 8} nothingFoundMessage={t`Nothing found`} />
          );
        })}
        <TextInput
          {...form.getInputProps('demographics.genderIdentity')}
          label={<Trans>Gender identity</Trans>}
          autoComplete="off"
          maxLength={GENDER_IDENTITY_MAX}
        />
        <Checkbox
          {...form.getInputProps('demographics.hasNoNationalId', { type: 'checkbox' })}
          label={
            vocabulary === 'UK' ? (
              <Trans>Has no National Insurance number</Trans>
            ) : (
              <Trans>Has no Social Security number</Trans>
            )
          }
          mt={{ base: 0, sm: 30 }}
        />
      </FieldGrid>
    </RecordSection>
  );
}
