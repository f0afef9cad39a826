import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { BatchChangeInput, ParticipantSelectionInput } from '../../../graphql/generated/graphql.ts';
import { formProblems } from '../../../lib/problems.ts';
import { usePrepareBatch } from './use-prepare-batch.ts';

/**
 * What every form of a change does with the answer: opens the preview, or puts problems beside the fields that the form has
 * and the others above them.
 */
export function useBatchForm(
  selection: ParticipantSelectionInput,
  setErrors: (errors: Record<string, string>) => void,
  fieldNames: readonly string[],
) {
  const { t, i18n } = useLingui();
  const { prepare, isBusy } = usePrepareBatch(selection);
  const [problems, setProblems] = useState<string[]>([]);
  const [refusals, setRefusals] = useState(0);

  function refuse(fields: Record<string, string>, whole: string[] = []) {
    setErrors(fields);
    setProblems(whole);
    setRefusals((before) => before + 1);
  }

  async function submit(change: BatchChangeInput) {
    const found = await prepare(change);
    if (found === null) return refuse({}, [t`The server can't be reached. Check your connection and try again.`]);
    if (found.length === 0) return;
    const { fields, whole } = formProblems(i18n, found, fieldNames);
    refuse(fields, whole);
  }
  return { submit, refuse, shown: { isBusy, problems, refusals } };
}
