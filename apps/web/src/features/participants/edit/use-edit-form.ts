import { useForm } from '@mantine/form';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FieldProblem, formProblems } from '../../../lib/problems.ts';
import { changedFields, fieldPathsOf } from './edit-fields.ts';
import { type EditValues, valuesOf } from './edit-values.ts';
import type { EditedParticipant } from './edited-participant.ts';

/** The state of the record that an edit starts from. */
export interface Base {
  version: number;
  values: EditValues;
}

/** What was opened, what is typed now, and what keeps it from being saved. A newer record in the cache doesn't touch it. */
export function useEditForm(participant: EditedParticipant) {
  const { i18n } = useLingui();
  const [base, setBase] = useState<Base>(() => ({ version: participant.version, values: valuesOf(participant) }));
  const form = useForm<EditValues>({ initialValues: base.values });
  const [isKept, setIsKept] = useState(false);
  const [problems, setProblems] = useState<string[]>([]);
  const [refusals, setRefusals] = useState(0);

  function show(found: readonly FieldProblem[], more: readonly string[] = []) {
    const { fields, whole } = formProblems(i18n, found, fieldPathsOf(form.values));
    form.setErrors(fields);
    setProblems([...whole, ...more]);
    setRefusals((before) => before + 1);
  }

  function rebase(newer: Base, values: EditValues) {
    setBase(newer);
    form.setValues(values);
  }

  return {
    form,
    base,
    changed: changedFields(base.values, form.values),
    keep: { isKept, onChange: setIsKept },
    problems,
    /** Counts how often something was refused. */
    refusals,
    show,
    showWhole: (text: string) => show([], [text]),
    rebase,
  };
}

export type Edit = ReturnType<typeof useEditForm>;
