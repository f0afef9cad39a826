import { Checkbox, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { FieldGrid, RecordSection } from '../../../ui/record-section.tsx';
import { nationalIdKindFor, nationalIdWords } from '../../../lib/person-words/national-id-words.ts';
import type { EditForm } from './edit-form.ts';

interface NationalIdFieldProps {
  form: EditForm;
  vocabulary: 'US' | 'UK';
}

/** A number can be given, replaced or taken away; the one that is held stays out of the browser. */
export function NationalIdField({ form, vocabulary }: NationalIdFieldProps) {
  const { i18n } = useLingui();
  const { typed, isRemoved, masked } = form.values.nationalId;
  const change = (next: Partial<{ typed: string; isRemoved: boolean }>) => {
    form.setFieldValue('nationalId', { typed, isRemoved, masked, ...next });
    form.clearFieldError('nationalId');
  };

  return (
    <RecordSection title={<Trans>Identification</Trans>}>
      <FieldGrid>
        <TextInput
          label={i18n._(nationalIdWords[nationalIdKindFor(vocabulary)])}
          description={masked ? <Trans>Leave this empty to keep {masked}.</Trans> : undefined}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          disabled={isRemoved}
          error={form.errors.nationalId}
          onChange={(event) => change({ typed: event.currentTarget.value })}
        />
        {masked ? (
          <Checkbox
            label={<Trans>Remove the number</Trans>}
            checked={isRemoved}
            mt={{ base: 0, sm: 44 }}
            onChange={(event) => change({ isRemoved: event.currentTarget.checked })}
          />
        ) : null}
      </FieldGrid>
    </RecordSection>
  );
}
