import type { BatchFormProps } from './batch-form-props.ts';
import { ConvertForm } from './convert-form.tsx';
import { EditManyForm } from './edit-many-form.tsx';
import { StatusForm } from './status-form.tsx';

export type BatchForm = 'status' | 'edit' | 'cohort' | 'convert';

/** What is to change; the preview comes after it. */
export function BatchForms({ form, ...props }: BatchFormProps & { form: BatchForm }) {
  if (form === 'status') return <StatusForm {...props} />;
  if (form === 'convert') return <ConvertForm {...props} />;
  return <EditManyForm {...props} start={form === 'cohort' ? 'cohortId' : null} />;
}
