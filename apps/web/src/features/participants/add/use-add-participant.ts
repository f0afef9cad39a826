import { useForm } from '@mantine/form';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useConvertAccounts } from '../../../graphql/use-convert-accounts.ts';
import { newMutationId } from '../../../lib/mutation-id.ts';
import { type FieldProblem, formProblems } from '../../../lib/problems.ts';
import { type AddRules, type AddValues, checkAddValues, createInputOf, nextPerson } from './add-values.ts';
import { useCreateParticipant } from './use-create-participant.ts';
import { useDuplicateCheck } from './use-duplicate-check.ts';

interface Added {
  id: string;
  name: string;
  /** The letter to set a password is on its way; null where none was wanted. */
  isInvited: boolean | null;
}

/** What is typed, whether the person is there already, and adding them. */
export function useAddParticipant(initial: AddValues, rules: AddRules) {
  const { t, i18n } = useLingui();
  const form = useForm<AddValues>({ initialValues: initial });
  const [problems, setProblems] = useState<string[]>([]);
  const [refusals, setRefusals] = useState(0);
  const [clientMutationId, setClientMutationId] = useState(newMutationId);
  const check = useDuplicateCheck(form.values, rules.mayGiveDemographics);
  const { createParticipant, isBusy: isCreating } = useCreateParticipant();
  const { convertAccounts, isBusy: isInviting } = useConvertAccounts();

  function show(found: readonly FieldProblem[], whole: string[] = []): null {
    const named = found.map((problem) => ({
      ...problem,
      field: problem.field?.replace(/^demographics\./, '') ?? null,
    }));
    const split = formProblems(i18n, named, Object.keys(form.values));
    form.setErrors(split.fields);
    setProblems([...split.whole, ...whole]);
    setRefusals((before) => before + 1);
    return null;
  }

  /** Gives who was added; null when something is in the way, which is shown then. */
  async function add(): Promise<Added | null> {
    const found = checkAddValues(form.values, rules);
    if (found.length > 0) return show(found);
    if (!(await check.mayGoOn())) return show([]);
    const result = await createParticipant({ clientMutationId, ...createInputOf(form.values, rules) });
    if (result) setClientMutationId(newMutationId());
    if (result?.__typename === 'InvalidInput') return show(result.problems);
    if (!result)
      return show([], [t`Nobody was added. Check your connection and try again; what you typed is still here.`]);
    const { givenName, familyName, isInvited } = form.values;
    const name = result.participant?.displayName ?? `${givenName} ${familyName}`;
    return { id: result.id, name, isInvited: isInvited === 'yes' ? await invite(result.id) : null };
  }

  async function invite(id: string): Promise<boolean> {
    const answer = await convertAccounts([id], { isConfirmed: form.values.confirmsRoleConflict });
    return answer?.__typename === 'AccountsConverted' && answer.convertedCount === 1;
  }

  function startNext() {
    form.setValues(nextPerson(form.values));
    form.clearErrors();
    setProblems([]);
  }

  return { form, problems, refusals, check, isBusy: isCreating || isInviting, add, startNext };
}
