import { useForm } from '@mantine/form';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { ProgramStatus } from '../../../graphql/generated/graphql.ts';
import { type FieldProblem, formProblems } from '../../../lib/problems.ts';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { StatusDetails } from '../status/status-details.tsx';
import { StatusOptions } from '../status/status-options.tsx';
import { noStatusChosen, statusChangeOf, statusFields, type StatusValues } from '../status/status-values.ts';
import type { BatchFormProps } from './batch-form-props.ts';
import { usePrepareBatch } from './use-prepare-batch.ts';

const statuses: readonly ProgramStatus[] = ['ACTIVE', 'COMPLETED', 'CANCELLED', 'SUSPENDED'];

/** The same status, day and reason for everybody who is selected. */
export function StatusForm({ count, selection, onClose }: BatchFormProps) {
  const { t, i18n } = useLingui();
  const form = useForm<StatusValues>({ initialValues: noStatusChosen() });
  const [problems, setProblems] = useState<string[]>([]);
  const [refusals, setRefusals] = useState(0);
  const { prepare, isBusy } = usePrepareBatch(selection);
  const { status } = form.values;

  function show(found: readonly FieldProblem[]) {
    const { fields, whole } = formProblems(i18n, found, statusFields);
    form.setErrors(fields);
    setProblems(whole);
    setRefusals((before) => before + 1);
  }

  async function submit() {
    if (!status) return form.setErrors({ status: t`Choose the new status.` });
    const found = await prepare({ status: statusChangeOf(form.values, status) });
    if (found === null) return setProblems([t`The server can't be reached. Check your connection and try again.`]);
    if (found.length > 0) show(found);
  }

  return (
    <FormDialog
      isOpen
      size="lg"
      title={<Plural value={count} one="Mark the status of # person" other="Mark the status of # people" />}
      submitLabel={<Trans>Show what would change</Trans>}
      onSubmit={() => void submit()}
      onClose={onClose}
      isBusy={isBusy}
      problems={problems}
      refusals={refusals}
    >
      <StatusOptions form={form} statuses={statuses} />
      {status ? <StatusDetails form={form} /> : null}
    </FormDialog>
  );
}
