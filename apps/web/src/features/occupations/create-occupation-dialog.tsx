import type { FragmentType } from '@apollo/client';
import { useForm } from '@mantine/form';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { useSaving } from '../../lib/use-saving.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { notifyDone } from '../../ui/notify.ts';
import { OccupationFields } from './occupation-fields.tsx';
import { occupationFieldNames, type OccupationValues } from './occupation-values.ts';
import { useCreateOccupation } from './use-create-occupation.ts';

const CreateOccupationDialog_viewer = graphql(`
  fragment CreateOccupationDialog_viewer on Viewer {
    id
    organization {
      id
      name
    }
  }
`);

interface CreateOccupationDialogProps {
  viewer: FragmentType<typeof CreateOccupationDialog_viewer>;
  onClose: () => void;
}

export function CreateOccupationDialog({ viewer, onClose }: CreateOccupationDialogProps) {
  const { organization } = useMaskedFragment(CreateOccupationDialog_viewer, viewer);
  const { t } = useLingui();
  const form = useForm<OccupationValues>({
    initialValues: {
      title: '',
      owner: { id: organization.id, label: organization.name },
      onetCode: '',
      trainingApproach: 'TIME_BASED',
      providers: [],
    },
  });
  const { createOccupation, isBusy } = useCreateOccupation();
  const saving = useSaving<never>(form.setErrors, occupationFieldNames);

  async function submit() {
    const { title, owner, onetCode, trainingApproach, providers } = form.values;
    if (!owner) return saving.complain({ ownerId: t`Choose who owns it.` });
    const result = await createOccupation({
      clientMutationId: saving.clientMutationId,
      title,
      ownerId: owner.id,
      onetCode: onetCode.trim() || null,
      trainingApproach,
      providerIds: providers.map(({ id }) => id),
    });
    if (result?.__typename !== 'OccupationSaved') return saving.refuse(result);
    notifyDone(t`${title} is added.`);
    onClose();
  }

  return (
    <FormDialog
      isOpen
      title={<Trans>Add occupation</Trans>}
      submitLabel={<Trans>Add occupation</Trans>}
      onSubmit={() => void submit()}
      onClose={onClose}
      isBusy={isBusy}
      problems={saving.problems}
      refusals={saving.refusals}
    >
      <OccupationFields form={form} isNew />
    </FormDialog>
  );
}
