import { FieldGrid } from '../../../ui/record-section.tsx';
import { StandardSections } from '../words/standard-sections.tsx';
import { CustomInput } from './custom-fields.tsx';
import type { EditForm } from './edit-form.ts';
import type { StandardField } from './use-standard-fields.ts';

export function StandardFields({ form, fields }: { form: EditForm; fields: readonly StandardField[] }) {
  if (fields.length === 0) return null;
  return (
    <StandardSections fields={fields} sectionOf={({ section }) => section}>
      {(own) => (
        <FieldGrid>
          {own.map((field) => (
            <CustomInput key={field.id} form={form} field={field} />
          ))}
        </FieldGrid>
      )}
    </StandardSections>
  );
}
