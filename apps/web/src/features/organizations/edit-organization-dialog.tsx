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
import { OrganizationFields } from './organization-fields.tsx';
import {
  organizationFieldNames,
  organizationValues,
  otherInputs,
  textInputs,
  addressFieldNames,
} from './organization-values.ts';
import { PartnerField } from './partner-field.tsx';
import { useUpdateOrganization } from './use-update-organization.ts';

const EditOrganizationDialog_organization = graphql(`
  fragment EditOrganizationDialog_organization on Organization {
    id
    version
    kind
    name
    code
    email
    phone
    website
    addressLine1
    addressLine2
    city
    region
    postalCode
    country
    standing
    owner {
      id
      displayName
    }
    addresses {
      id
      label
      addressLine1
      addressLine2
      city
      region
      postalCode
      country
    }
    partners {
      id
      name
    }
  }
`);

interface EditOrganizationDialogProps {
  organization: FragmentType<typeof EditOrganizationDialog_organization>;
  /** Whoever adds organizations says who partners with whom. */
  canChangePartners: boolean;
  onClose: () => void;
}

export function EditOrganizationDialog({
  organization: from,
  canChangePartners,
  onClose,
}: EditOrganizationDialogProps) {
  const organization = useMaskedFragment(EditOrganizationDialog_organization, from);
  const { t } = useLingui();
  // What the edit began with: the cache already holds what somebody else saves meanwhile.
  const [start, setStart] = useState(organization);
  const form = useForm({ initialValues: organizationValues(start) });
  const { updateOrganization, isBusy } = useUpdateOrganization();
  const saving = useSaving<{ id: string }>(form.setErrors, [
    ...organizationFieldNames,
    ...addressFieldNames(form.values.addresses.length),
  ]);

  async function submit(version: number) {
    const { name, partners } = form.values;
    const result = await updateOrganization({
      clientMutationId: saving.clientMutationId,
      id: start.id,
      version,
      name,
      ...textInputs(form.values),
      ...otherInputs(form.values),
      ...(canChangePartners ? { partnerIds: partners.map(({ id }) => id) } : {}),
    });
    if (result?.__typename !== 'OrganizationSaved') return saving.refuse(result);
    notifyDone(t`${name} is saved.`);
    onClose();
  }

  function takeTheirs() {
    setStart(organization);
    form.setValues(organizationValues(organization));
    saving.clear();
  }

  return (
    <FormDialog
      isOpen
      size="lg"
      title={<Trans>Edit organization</Trans>}
      submitLabel={<Trans>Save</Trans>}
      onSubmit={() => void submit(start.version)}
      onClose={onClose}
      isBusy={isBusy}
      problems={saving.problems}
      refusals={saving.refusals}
    >
      {saving.conflict ? (
        <VersionConflictNotice onTakeTheirs={takeTheirs} onKeepMine={() => void submit(organization.version)} />
      ) : null}
      <OrganizationFields form={form} partners={canChangePartners ? <PartnerField form={form} /> : null} />
    </FormDialog>
  );
}
