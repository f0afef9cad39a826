import type { FragmentType } from '@apollo/client';
import { useForm } from '@mantine/form';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { EditCohortDialog_CohortFragment } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { useSaving } from '../../lib/use-saving.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { notifyDone } from '../../ui/notify.ts';
import { VersionConflictNotice } from '../../ui/version-conflict-notice.tsx';
import { CohortFields } from './cohort-fields.tsx';
import { cohortFieldNames, cohortValues } from './cohort-values.ts';
import { SupervisorChoice } from './supervisor-choice.tsx';
import { useUpdateCohort } from './use-update-cohort.ts';

const EditCohortDialog_cohort = graphql(`
  fragment EditCohortDialog_cohort on Cohort {
    id
    version
    title
    startDate
    endDate
    participantCount
    owner {
      id
      name
    }
    supervisor {
      id
      displayName
    }
  }
`);

interface EditCohortDialogProps {
  cohort: FragmentType<typeof EditCohortDialog_cohort>;
  onClose: () => void;
}

type Edited = Omit<EditCohortDialog_CohortFragment, 'participantCount' | ' $fragmentName'>;

export function EditCohortDialog({ cohort: from, onClose }: EditCohortDialogProps) {
  const cohort = useMaskedFragment(EditCohortDialog_cohort, from);
  const { t } = useLingui();
  // What the edit began with: the cache already holds what somebody else saves meanwhile.
  const [start, setStart] = useState<Edited>(cohort);
  const [keepOldSupervisor, setKeepOldSupervisor] = useState<boolean | null>(null);
  const form = useForm({ initialValues: cohortValues(start) });
  const { updateCohort, isBusy } = useUpdateCohort();
  const saving = useSaving<{ id: string }>(form.setErrors, cohortFieldNames);
  const old = start.supervisor;
  const members = cohort.participantCount;
  const isAsked = old !== null && members > 0 && form.values.supervisor?.id !== old.id;

  async function submit(version: number) {
    const { title, supervisor, startDate, endDate } = form.values;
    if (isAsked && keepOldSupervisor === null) return saving.complain({ keepOldSupervisor: t`Choose one of the two.` });
    const result = await updateCohort({
      clientMutationId: saving.clientMutationId,
      id: start.id,
      version,
      title,
      supervisorId: supervisor?.id ?? null,
      startDate,
      endDate,
      keepOldSupervisor,
    });
    if (result?.__typename !== 'CohortSaved') return saving.refuse(result);
    notifyDone(t`${title} is saved.`);
    onClose();
  }

  function takeTheirs() {
    setStart(cohort);
    form.setValues(cohortValues(cohort));
    saving.clear();
  }

  const name = old?.displayName ?? '';
  return (
    <FormDialog
      isOpen
      title={<Trans>Edit cohort</Trans>}
      submitLabel={<Trans>Save</Trans>}
      onSubmit={() => void submit(start.version)}
      onClose={onClose}
      isBusy={isBusy}
      problems={saving.problems}
      refusals={saving.refusals}
    >
      {saving.conflict ? (
        <VersionConflictNotice onTakeTheirs={takeTheirs} onKeepMine={() => void submit(cohort.version)} />
      ) : null}
      <CohortFields form={form} />
      {isAsked ? (
        <SupervisorChoice
          label={<Trans>What happens with {name}?</Trans>}
          description={
            <Plural
              value={members}
              one="# member is supervised by them through this cohort."
              other="# members are supervised by them through this cohort."
            />
          }
          leaves={<Trans>{name} stops supervising the members</Trans>}
          stays={<Trans>The members keep {name} as a direct supervisor</Trans>}
          value={keepOldSupervisor}
          onChange={(keeps) => {
            setKeepOldSupervisor(keeps);
            form.clearFieldError('keepOldSupervisor');
          }}
          error={form.errors.keepOldSupervisor}
        />
      ) : null}
    </FormDialog>
  );
}
