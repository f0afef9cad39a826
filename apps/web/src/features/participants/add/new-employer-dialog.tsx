import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { ORGANIZATION_NAME_MAX } from '@guildhall/domain';
import { Trans } from '@lingui/react/macro';
import { useCreateOrganization } from '../../../graphql/use-create-organization.ts';
import type { SearchOption } from '../../../lib/search-options.ts';
import { useSaving } from '../../../lib/use-saving.ts';
import { FormDialog } from '../../../ui/form-dialog.tsx';

interface NewEmployerDialogProps {
  onAdded: (employer: SearchOption) => void;
  onClose: () => void;
}

/** An employer that isn't there yet, with nothing but a name: the rest is filled in on its page later (UK-ADD-25). */
export function NewEmployerDialog({ onAdded, onClose }: NewEmployerDialogProps) {
  const form = useForm({ initialValues: { name: '' } });
  const { createOrganization, isBusy } = useCreateOrganization();
  const saving = useSaving<never>(form.setErrors, ['name']);

  async function submit() {
    const { name } = form.values;
    const { clientMutationId } = saving;
    const result = await createOrganization({ clientMutationId, kind: 'EMPLOYER', name });
    if (result?.__typename !== 'OrganizationSaved') return saving.refuse(result);
    onAdded({ id: result.id, label: name.trim() });
  }

  return (
    <FormDialog
      isOpen
      title={<Trans>Add an employer</Trans>}
      submitLabel={<Trans>Add employer</Trans>}
      onSubmit={() => void submit()}
      onClose={onClose}
      isBusy={isBusy}
      problems={saving.problems}
      refusals={saving.refusals}
    >
      <TextInput
        {...form.getInputProps('name')}
        label={<Trans>Name</Trans>}
        required
        autoComplete="off"
        maxLength={ORGANIZATION_NAME_MAX}
      />
    </FormDialog>
  );
}
