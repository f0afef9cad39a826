// What every dialog that saves does with an answer that is not "saved": problems beside their fields, a conflict as a question.
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { newMutationId } from './mutation-id.ts';
import { type FieldProblem, formProblems } from './problems.ts';

type NotSaved<TCurrent> =
  | { __typename: 'InvalidInput'; problems: readonly FieldProblem[] }
  | { __typename: 'VersionConflict'; current: TCurrent | null }
  | { __typename: 'NotFound' };

export interface Saving<TCurrent> {
  /** Belong to no field. */
  problems: readonly string[];
  /** The newer values, until the person decides. */
  conflict: TCurrent | null;
  clientMutationId: string;
  /** How often something was refused, here or by the server. */
  refusals: number;
  /** Refuses before anything is sent: what is missing, by field. */
  complain: (fields: Record<string, string>) => void;
  /** Takes an answer; null is a request that failed. */
  refuse: (answer: NotSaved<TCurrent> | null) => void;
  clear: () => void;
}

export function useSaving<TCurrent>(
  showFieldProblems: (problems: Record<string, string>) => void,
  fieldNames: readonly string[],
): Saving<TCurrent> {
  const { t, i18n } = useLingui();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [conflict, setConflict] = useState<TCurrent | null>(null);
  const [clientMutationId, setClientMutationId] = useState(newMutationId);
  const [refusals, setRefusals] = useState(0);

  function complain(fields: Record<string, string>) {
    showFieldProblems(fields);
    setRefusals((before) => before + 1);
  }

  function refuse(answer: NotSaved<TCurrent> | null) {
    // Another try is another request, except after a lost connection: then it must have one effect only.
    if (answer) setClientMutationId(newMutationId());
    setConflict(answer?.__typename === 'VersionConflict' ? answer.current : null);
    if (answer === null) setProblems([t`The server can't be reached. Check your connection and try again.`]);
    else if (answer.__typename === 'InvalidInput') {
      const { fields, whole } = formProblems(i18n, answer.problems, fieldNames);
      complain(fields);
      setProblems(whole);
    } else if (answer.__typename === 'VersionConflict' && answer.current) setProblems([]);
    else setProblems([t`This is no longer there, or you may no longer change it.`]);
  }

  return {
    problems,
    conflict,
    clientMutationId,
    refusals,
    complain,
    refuse,
    clear: () => {
      setConflict(null);
      setProblems([]);
    },
  };
}
