import { Text } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { SearchOption } from '../../lib/search-options.ts';
import { useSaving } from '../../lib/use-saving.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { notifyDone } from '../../ui/notify.ts';
import { SearchMultiSelect } from '../../ui/search-multi-select.tsx';
import classes from './add-members-dialog.module.css';
import { useMemberChoices } from './use-cohort-choices.ts';
import { useJoinCohort } from './use-join-cohort.ts';

interface AddMembersDialogProps {
  cohortId: string;
  title: string;
  ownerId: string;
  supervisorName: string | null;
  onClose: () => void;
}

export function AddMembersDialog({ cohortId, title, ownerId, supervisorName, onClose }: AddMembersDialogProps) {
  const { t } = useLingui();
  const [people, setPeople] = useState<SearchOption[]>([]);
  const [fieldProblem, setFieldProblem] = useState<string | undefined>();
  const load = useMemberChoices(cohortId, ownerId);
  const { joinCohort, isBusy } = useJoinCohort();
  const saving = useSaving<never>(({ participantIds }) => setFieldProblem(participantIds), ['participantIds']);

  async function submit() {
    if (people.length === 0) return saving.complain({ participantIds: t`Choose at least one participant.` });
    const participantIds = people.map(({ id }) => id);
    const result = await joinCohort({ clientMutationId: saving.clientMutationId, cohortId, participantIds });
    if (result?.__typename !== 'CohortSaved') return saving.refuse(result);
    notifyDone(
      <Plural
        value={people.length}
        one={`# participant is now in ${title}.`}
        other={`# participants are now in ${title}.`}
      />,
    );
    onClose();
  }

  return (
    <FormDialog
      isOpen
      size="lg"
      title={<Trans>Add members to {title}</Trans>}
      submitLabel={
        people.length === 0 ? (
          <Trans>Add</Trans>
        ) : (
          <Plural value={people.length} one="Add # participant" other="Add # participants" />
        )
      }
      onSubmit={() => void submit()}
      onClose={onClose}
      isBusy={isBusy}
      problems={saving.problems}
      refusals={saving.refusals}
    >
      <div className={classes.search}>
        <SearchMultiSelect
          label={<Trans>Participants</Trans>}
          description={
            supervisorName ? (
              <Trans>Who is in another cohort moves here. {supervisorName} becomes a supervisor of each of them.</Trans>
            ) : (
              <Trans>Who is in another cohort moves here.</Trans>
            )
          }
          placeholder={t`Name, e-mail, reference number`}
          value={people}
          onChange={(next) => {
            setPeople(next);
            setFieldProblem(undefined);
          }}
          load={load}
          error={fieldProblem}
        />
        <Text size="sm" c="dimmed" mt="sm">
          <Trans>Type a name to find people. Choose as many as you like.</Trans>
        </Text>
      </div>
    </FormDialog>
  );
}
