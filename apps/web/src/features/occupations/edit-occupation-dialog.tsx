import type { FragmentType } from '@apollo/client';
import { useForm } from '@mantine/form';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { useSaving } from '../../lib/use-saving.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { notifyDone } from '../../ui/notify.ts';
import { VersionConflictNotice } from '../../ui/version-conflict-notice.tsx';
import { OccupationFields } from './occupation-fields.tsx';
import { occupationFieldNames, occupationValues } from './occupation-values.ts';
import { useUpdateOccupation } from './use-update-occupation.ts';

const EditOccupationDialog_occupation = graphql(`
  fragment EditOccupationDialog_occupation on Occupation {
    id
    version
    title
    onetCode
    trainingApproach
    owner {
      id
      name
    }
    providers {
      id
      name
    }
  }
`);

interface EditOccupationDialogProps {
  occupation: FragmentType<typeof EditOccupationDialog_occupation>;
  onClose: () => void;
}

export function EditOccupationDialog({ occupation: from, onClose }: EditOccupationDialogProps) {
  const occupation = useMaskedFragment(EditOccupationDialog_occupation, from);
  const { t } = useLingui();
  // What the edit began with: the cache already holds what somebody else saves meanwhile.
  const [start, setStart] = useState(occupation);
  const form = useForm({ initialValues: occupationValues(start) });
  const { updateOccupation, isBusy } = useUpdateOccupation();
  const saving = useSaving<{ id: string }>(form.setErrors, occupationFieldNames);

  async function submit(version: number) {
    const { title, onetCode, trainingApproach, providers } = form.values;
    const result = await updateOccupation({
      clientMutationId: saving.clientMutationId,
      id: start.id,
      version,
      title,
      onetCode: onetCode.trim() || null,
      trainingApproach,
      providerIds: providers.map(({ id }) => id),
    });
    if (result?.__typename !== 'OccupationSaved') return saving.refuse(result);
    notifyDone(t`${title} is saved.`);
    onClose();
  }

  function takeTheirs() {
    setStart(occupation);
    form.setValues(occupationValues(occupation));
    saving.clear();
  }

  return (
    <FormDialog
      isOpen
      title={<Trans>Edit occupation</Trans>}
      submitLabel={<Trans>Save</Trans>}
      onSubmit={() => void submit(start.version)}
      onClose={onClose}
      isBusy={isBusy}
      problems={saving.problems}
      refusals={saving.refusals}
    >
      {saving.conflict ? (
        <VersionConflictNotice onTakeTheirs={takeTheirs} onKeepMine={() => void submit(occupation.version)} />
      ) : null}
      <OccupationFields form={form} />
    </FormDialog>
  );
}
