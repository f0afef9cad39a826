// What every dialog that saves does with an answer that is not "saved": problems beside their fields, a conflict as a question.
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { newMutationId } from './mutation-id.ts';
import { type FieldProblem, formProblems } from './problems.ts';

type NotSaved<TCurrent> =
  | { __typename: 'InvalidInput'; problems: readonly FieldProblem[] }
  | { __typename: 'VersionConflict'; current: TCurrent | null }
  | { __typename: 'NotFound' };

interface Refused<TCurrent> {
  /** Belong to no field. */
  problems: readonly string[];
  /** The newer values, until the person decides. */
  conflict: TCurrent | null;
  /** How often something was refused, here or by the server. */
  refusals: number;
}

interface Saving<TCurrent> extends Refused<TCurrent> {
  clientMutationId: string;
  /** Refuses before anything is sent: what is missing, by field. */
  complain: (fields: Record<string, string>) => void;
  /** Takes an answer; null is a request that failed. */
  refuse: (answer: NotSaved<TCurrent> | null) => void;
  /** The person goes on with the newer values. */
  clear: () => void;
  /** It is saved, and the form stays open: what follows is another request. */
  accept: () => void;
}

export function useSaving<TCurrent>(
  showFieldProblems: (problems: Record<string, string>) => void,
  fieldNames: readonly string[],
): Saving<TCurrent> {
  const { t, i18n } = useLingui();
  const [clientMutationId, setClientMutationId] = useState(newMutationId);
  const [state, setState] = useState<Refused<TCurrent>>({ problems: [], conflict: null, refusals: 0 });

  function complain(
    fields: Record<string, string>,
    problems: readonly string[] = [],
    conflict: TCurrent | null = null,
  ) {
    showFieldProblems(fields);
    setState(({ refusals }) => ({ problems, conflict, refusals: refusals + 1 }));
  }

  function refuse(answer: NotSaved<TCurrent> | null) {
    // Another try is another request, except after a lost connection: then it must have one effect only.
    if (answer) setClientMutationId(newMutationId());
    if (answer === null) return complain({}, [t`The server can't be reached. Check your connection and try again.`]);
    if (answer.__typename === 'InvalidInput') {
      const { fields, whole } = formProblems(i18n, answer.problems, fieldNames);
      return complain(fields, whole);
    }
    if (answer.__typename === 'VersionConflict' && answer.current) return complain({}, [], answer.current);
    complain({}, [t`This is no longer there, or you may no longer change it.`]);
  }

  const clear = () => setState(({ refusals }) => ({ problems: [], conflict: null, refusals }));

  return {
    ...state,
    clientMutationId,
    complain,
    refuse,
    clear,
    accept: () => {
      setClientMutationId(newMutationId());
      clear();
    },
  };
}
