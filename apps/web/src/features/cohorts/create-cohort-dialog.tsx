import type { FragmentType } from '@apollo/client';
import { useForm } from '@mantine/form';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { useSaving } from '../../lib/use-saving.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { notifyDone } from '../../ui/notify.ts';
import { CohortFields } from './cohort-fields.tsx';
import { cohortFieldNames, type CohortValues } from './cohort-values.ts';
import { useCreateCohort } from './use-create-cohort.ts';

const CreateCohortDialog_viewer = graphql(`
  fragment CreateCohortDialog_viewer on Viewer {
    id
    organization {
      id
      name
      kind
    }
  }
`);

interface CreateCohortDialogProps {
  viewer: FragmentType<typeof CreateCohortDialog_viewer>;
  onClose: () => void;
}

export function CreateCohortDialog({ viewer, onClose }: CreateCohortDialogProps) {
  const { organization } = useMaskedFragment(CreateCohortDialog_viewer, viewer);
  const { t } = useLingui();
  const navigate = useNavigate();
  const isOwner = organization.kind === 'SPONSOR' || organization.kind === 'EMPLOYER';
  const form = useForm<CohortValues>({
    initialValues: {
      title: '',
      owner: isOwner ? { id: organization.id, label: organization.name } : null,
      supervisor: null,
      startDate: null,
      endDate: null,
    },
  });
  const { createCohort, isBusy } = useCreateCohort();
  const saving = useSaving<never>(form.setErrors, cohortFieldNames);

  async function submit() {
    const { title, owner, supervisor, startDate, endDate } = form.values;
    if (!owner) return saving.complain({ ownerId: t`Choose who owns it.` });
    const result = await createCohort({
      clientMutationId: saving.clientMutationId,
      title,
      ownerId: owner.id,
      supervisorId: supervisor?.id ?? null,
      startDate,
      endDate,
    });
    if (result?.__typename !== 'CohortSaved') return saving.refuse(result);
    notifyDone(t`${title} is added.`);
    await navigate({ to: '/cohorts/$cohortId', params: { cohortId: result.id } });
  }

  return (
    <FormDialog
      isOpen
      title={<Trans>Add cohort</Trans>}
      submitLabel={<Trans>Add cohort</Trans>}
      onSubmit={() => void submit()}
      onClose={onClose}
      isBusy={isBusy}
      problems={saving.problems}
      refusals={saving.refusals}
    >
      <CohortFields form={form} isNew />
    </FormDialog>
  );
}
