import type { FragmentType } from '@apollo/client';
import { Checkbox } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { useSaving } from '../../lib/use-saving.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { notifyDone } from '../../ui/notify.ts';
import { VersionConflictNotice } from '../../ui/version-conflict-notice.tsx';
import { PublicLinkFields } from './public-link-fields.tsx';
import { changeableInput, publicLinkFieldNames, type PublicLinkValues } from './public-link-values.ts';
import { useUpdatePublicLink } from './use-update-public-link.ts';

const EditPublicLinkDialog_link = graphql(`
  fragment EditPublicLinkDialog_link on PublicLink {
    id
    version
    userType
    label
    endsOn
    maxUses
  }
`);

interface EditPublicLinkDialogProps {
  link: FragmentType<typeof EditPublicLinkDialog_link>;
  onClose: () => void;
}

export function EditPublicLinkDialog({ link: from, onClose }: EditPublicLinkDialogProps) {
  const link = useMaskedFragment(EditPublicLinkDialog_link, from);
  const { t } = useLingui();
  const valuesOf = (of: typeof link): PublicLinkValues => ({
    userType: of.userType,
    employer: null,
    occupation: null,
    label: of.label ?? '',
    endsOn: of.endsOn,
    maxUses: of.maxUses ?? '',
  });
  // What the edit began with: the cache already holds what somebody else saves meanwhile.
  const [start, setStart] = useState(link);
  const [replaceAddress, setReplaceAddress] = useState(false);
  const form = useForm({ initialValues: valuesOf(start) });
  const { updatePublicLink, isBusy } = useUpdatePublicLink();
  const saving = useSaving<{ id: string }>(form.setErrors, publicLinkFieldNames);

  async function submit(version: number) {
    const result = await updatePublicLink({
      clientMutationId: saving.clientMutationId,
      id: start.id,
      version,
      replaceAddress,
      ...changeableInput(form.values),
    });
    if (result?.__typename !== 'PublicLinkSaved') return saving.refuse(result);
    notifyDone(t`The public link is saved.`);
    onClose();
  }

  function takeTheirs() {
    setStart(link);
    form.setValues(valuesOf(link));
    saving.clear();
  }

  return (
    <FormDialog
      isOpen
      title={<Trans>Edit public link</Trans>}
      submitLabel={<Trans>Save</Trans>}
      onSubmit={() => void submit(start.version)}
      onClose={onClose}
      isBusy={isBusy}
      problems={saving.problems}
      refusals={saving.refusals}
    >
      {saving.conflict ? (
        <VersionConflictNotice onTakeTheirs={takeTheirs} onKeepMine={() => void submit(link.version)} />
      ) : null}
      <PublicLinkFields form={form} />
      <Checkbox
        label={<Trans>Give it a new address</Trans>}
        description={<Trans>Whoever has the old link or code, on paper too, gets no further with it.</Trans>}
        checked={replaceAddress}
        onChange={(event) => setReplaceAddress(event.currentTarget.checked)}
      />
    </FormDialog>
  );
}
