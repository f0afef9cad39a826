import type { FragmentType } from '@apollo/client';
import { useForm } from '@mantine/form';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { participantTypesOf } from '../../lib/participant-types.ts';
import { useSaving } from '../../lib/use-saving.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { PublicLinkAssignments, PublicLinkFields } from './public-link-fields.tsx';
import { changeableInput, publicLinkFieldNames, type PublicLinkValues } from './public-link-values.ts';
import { useCreatePublicLink } from './use-create-public-link.ts';

const CreatePublicLinkDialog_viewer = graphql(`
  fragment CreatePublicLinkDialog_viewer on Viewer {
    id
    organization {
      id
      name
      kind
    }
    tenant {
      id
      userTypes
    }
  }
`);

interface CreatePublicLinkDialogProps {
  viewer: FragmentType<typeof CreatePublicLinkDialog_viewer>;
  onClose: () => void;
}

export function CreatePublicLinkDialog({ viewer, onClose }: CreatePublicLinkDialogProps) {
  const { organization, tenant } = useMaskedFragment(CreatePublicLinkDialog_viewer, viewer);
  const { t } = useLingui();
  const navigate = useNavigate({ from: '/public-links' });
  const types = participantTypesOf(tenant.userTypes).map(({ userType }) => userType);
  const form = useForm<PublicLinkValues>({
    initialValues: {
      userType: types[0] ?? 'APPRENTICE',
      employer: organization.kind === 'EMPLOYER' ? { id: organization.id, label: organization.name } : null,
      occupation: null,
      label: '',
      endsOn: null,
      maxUses: '',
    },
  });
  const { createPublicLink, isBusy } = useCreatePublicLink();
  const saving = useSaving<never>(form.setErrors, publicLinkFieldNames);

  async function submit() {
    const { userType, employer, occupation } = form.values;
    if (!employer || !occupation) {
      return saving.complain({
        ...(employer ? {} : { employerId: t`Choose the employer.` }),
        ...(occupation ? {} : { occupationId: t`Choose the occupation.` }),
      });
    }
    const result = await createPublicLink({
      clientMutationId: saving.clientMutationId,
      userType,
      employerId: employer.id,
      occupationId: occupation.id,
      ...changeableInput(form.values),
    });
    if (result?.__typename !== 'PublicLinkSaved') return saving.refuse(result);
    await navigate({ search: { dialog: 'share', open: result.id }, replace: true });
  }

  return (
    <FormDialog
      isOpen
      title={<Trans>Add public link</Trans>}
      submitLabel={<Trans>Add public link</Trans>}
      onSubmit={() => void submit()}
      onClose={onClose}
      isBusy={isBusy}
      problems={saving.problems}
      refusals={saving.refusals}
    >
      <PublicLinkAssignments form={form} types={types} />
      <PublicLinkFields form={form} />
    </FormDialog>
  );
}
