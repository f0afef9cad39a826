import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { newMutationId } from '../../../lib/mutation-id.ts';
import { problemText } from '../../../lib/problems.ts';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { notifyDone } from '../../../ui/notify.ts';
import { SearchSelect } from '../../../ui/search-select.tsx';
import type { SearchOption } from '../../../lib/search-options.ts';
import { useChoiceLoaders } from '../../../graphql/use-choice-loaders.ts';
import { useAddToCohort } from './use-add-to-cohort.ts';

interface AddToCohortDialogProps {
  participantIds: readonly string[];
  onClose: () => void;
  onDone: () => void;
}

export function AddToCohortDialog({ participantIds, onClose, onDone }: AddToCohortDialogProps) {
  const { t, i18n } = useLingui();
  const loaders = useChoiceLoaders();
  const load = useMemo(() => loaders.cohorts(), [loaders]);
  const [cohort, setCohort] = useState<SearchOption | null>(null);
  const [problems, setProblems] = useState<string[]>([]);
  const [clientMutationId, setClientMutationId] = useState(newMutationId);
  const { addToCohort, isBusy } = useAddToCohort();
  const count = participantIds.length;

  async function submit() {
    if (!cohort) return setProblems([t`Choose a cohort.`]);
    const result = await addToCohort({ clientMutationId, cohortId: cohort.id, participantIds });
    // Another try is another request, except after a lost connection: then it must have one effect only.
    if (result) setClientMutationId(newMutationId());
    switch (result?.__typename) {
      case 'CohortSaved': {
        const title = result.cohort.title;
        notifyDone(t`Added to ${title}.`);
        onDone();
        return onClose();
      }
      case 'InvalidInput':
        return setProblems(result.problems.map((problem) => problemText(i18n, problem)));
      case 'NotFound':
        return setProblems([t`This cohort is no longer there. Choose another one.`]);
      case undefined:
        return setProblems([t`The server can't be reached. Check your connection and try again.`]);
    }
  }

  return (
    <FormDialog
      isOpen
      title={<Plural value={count} one="Add # participant to a cohort" other="Add # participants to a cohort" />}
      submitLabel={<Trans>Add</Trans>}
      onSubmit={() => void submit()}
      onClose={onClose}
      isBusy={isBusy}
      problems={problems}
    >
      <SearchSelect
        label={<Trans>Cohort</Trans>}
        description={<Trans>Who is in another cohort moves. The cohort's supervisor comes with it.</Trans>}
        value={cohort}
        onChange={setCohort}
        load={load}
        isRequired
      />
    </FormDialog>
  );
}
