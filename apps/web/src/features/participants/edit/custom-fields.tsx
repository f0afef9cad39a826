import { Select, TextInput } from '@mantine/core';
import { CUSTOM_TEXT_MAX } from '@guildhall/domain';
import { Trans, useLingui } from '@lingui/react/macro';
import { DateInput } from '../../../ui/date-input.tsx';
import { FieldGrid, RecordSection } from '../../../ui/record-section.tsx';
import type { EditForm } from './edit-form.ts';
import type { EditedParticipant } from './edited-participant.ts';

type Field = EditedParticipant['customValues'][number]['field'];

interface CustomFieldsProps {
  form: EditForm;
  fields: readonly Field[];
}

export function CustomFields({ form, fields }: CustomFieldsProps) {
  if (fields.length === 0) return null;
  return (
    <RecordSection title={<Trans>Custom data</Trans>}>
      <FieldGrid>
        {fields.map((field) => (
          <CustomInput key={field.id} form={form} field={field} />
        ))}
      </FieldGrid>
    </RecordSection>
  );
}

/** The input that fits what the field takes. */
export function CustomInput({ form, field }: { form: EditForm; field: Field }) {
  const { t } = useLingui();
  const path = `customValues.${field.id}`;
  const value = form.values.customValues[field.id] ?? '';
  const common = { label: field.label, error: form.errors[path] };
  const change = (next: string | null) => form.setFieldValue(path, next ?? '');
  const clear = { clearable: true, clearButtonProps: { 'aria-label': t`Clear` } };
  switch (field.type) {
    case 'DATE':
      return <DateInput {...common} value={value || null} onChange={change} />;
    case 'BOOLEAN': {
      const data = [
        { value: 'true', label: t`Yes` },
        { value: 'false', label: t`No` },
      ];
      return <Select {...common} {...clear} data={data} value={value || null} onChange={change} />;
    }
    case 'CHOICE': {
      const options = [...new Set([...field.options, ...(value ? [value] : [])])];
      return <Select {...common} {...clear} data={options} value={value || null} onChange={change} />;
    }
    case 'NUMBER':
    case 'TEXT':
      return (
        <TextInput
          {...common}
          autoComplete="off"
          inputMode={field.type === 'NUMBER' ? 'decimal' : 'text'}
          maxLength={CUSTOM_TEXT_MAX}
          value={value}
          onChange={(event) => change(event.currentTarget.value)}
        />
      );
  }
}
