import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { newMutationId } from '../../../lib/mutation-id.ts';
import { problemText } from '../../../lib/problems.ts';
import { notifyDone } from '../../../ui/notify.ts';
import type { DraftPerson, InviteMode } from './draft.ts';
import type { useDraft } from './use-draft.ts';
import { useSendPeople } from './use-send-people.ts';

/** Sends the list. Who is done leaves it; who was refused stays, with the reason. */
export function useSendList(mode: InviteMode, draft: ReturnType<typeof useDraft>) {
  const { t, i18n } = useLingui();
  const [clientMutationId, setClientMutationId] = useState(newMutationId);
  const [problems, setProblems] = useState<string[]>([]);
  const { send, isBusy } = useSendPeople();

  async function sendList() {
    const { people, organization } = draft;
    setProblems([]);
    const answer = await send({ mode, organizationId: organization?.id ?? null, people, clientMutationId });
    if (!answer) return setProblems([t`The server can't be reached. Check your connection and try again.`]);
    setClientMutationId(newMutationId());
    if (answer.kind === 'invalid') {
      const byPerson = (index: number) =>
        answer.problems.find(({ field }) => field?.startsWith(`people.${index}.`)) ?? null;
      draft.replace(people.map((person, index) => ({ ...person, problem: byPerson(index), known: null })));
      return setProblems(
        answer.problems
          .filter(({ field }) => !field?.startsWith('people.'))
          .map((problem) => problemText(i18n, problem)),
      );
    }
    draft.replace(
      people.flatMap((person, index): DraftPerson[] => {
        const outcome = answer.outcomes.find((each) => each.index === index);
        return outcome?.problem ? [{ ...person, problem: outcome.problem, known: outcome }] : [];
      }),
    );
    const count = answer.doneCount;
    if (count === 0) return;
    notifyDone(
      mode === 'managed'
        ? t`${plural(count, { one: '# account created.', other: '# accounts created.' })}`
        : t`${plural(count, { one: '# invitation is on its way.', other: '# invitations are on their way.' })}`,
    );
  }

  return { sendList, problems, isBusy };
}
