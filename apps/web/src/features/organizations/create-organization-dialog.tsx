import type { FragmentType } from '@apollo/client';
import { NativeSelect, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import type { OrganizationKind } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { useSaving } from '../../lib/use-saving.ts';
import { organizationKindWords } from '../../lib/record-words.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { notifyDone } from '../../ui/notify.ts';
import { OrganizationFields } from './organization-fields.tsx';
import {
  addressFieldNames,
  emptyOrganization,
  organizationFieldNames,
  otherInputs,
  textInputs,
} from './organization-values.ts';
import { PartnerField } from './partner-field.tsx';
import { useCreateOrganization } from '../../graphql/use-create-organization.ts';

const CreateOrganizationDialog_viewer = graphql(`
  fragment CreateOrganizationDialog_viewer on Viewer {
    id
    organization {
      id
      name
      kind
    }
    tenant {
      id
      organizationKinds
    }
  }
`);

interface CreateOrganizationDialogProps {
  viewer: FragmentType<typeof CreateOrganizationDialog_viewer>;
  kind: OrganizationKind;
  onClose: () => void;
}

export function CreateOrganizationDialog({ viewer: from, kind, onClose }: CreateOrganizationDialogProps) {
  const { organization: own, tenant } = useMaskedFragment(CreateOrganizationDialog_viewer, from);
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  // Nobody adds a second organization of the own level, or the one at the top.
  const kinds = tenant.organizationKinds.filter((each) => each !== 'REGULATOR' && each !== own.kind);
  const form = useForm({ initialValues: emptyOrganization(kinds.find((each) => each === kind) ?? kinds[0] ?? kind) });
  const { createOrganization, isBusy } = useCreateOrganization();
  const saving = useSaving<never>(form.setErrors, [
    ...organizationFieldNames,
    ...addressFieldNames(form.values.addresses.length),
  ]);
  const isPartnerAtOnce = own.kind === 'SPONSOR' && form.values.kind === 'EMPLOYER';
  const ownName = own.name;

  async function submit() {
    const { name, partners } = form.values;
    const result = await createOrganization({
      clientMutationId: saving.clientMutationId,
      kind: form.values.kind,
      name,
      ...textInputs(form.values),
      ...otherInputs(form.values),
      partnerIds: partners.map(({ id }) => id),
    });
    if (result?.__typename !== 'OrganizationSaved') return saving.refuse(result);
    notifyDone(t`${name} is added.`);
    await navigate({ to: '/organizations/$organizationId', params: { organizationId: result.id } });
  }

  return (
    <FormDialog
      isOpen
      size="lg"
      title={<Trans>Add organization</Trans>}
      submitLabel={<Trans>Add organization</Trans>}
      onSubmit={() => void submit()}
      onClose={onClose}
      isBusy={isBusy}
      problems={saving.problems}
      refusals={saving.refusals}
    >
      <NativeSelect
        label={<Trans>Kind</Trans>}
        data={kinds.map((each) => ({ value: each, label: i18n._(organizationKindWords[each]) }))}
        value={form.values.kind}
        onChange={(event) => form.setValues({ kind: event.currentTarget.value as OrganizationKind, partners: [] })}
        error={form.errors.kind}
      />
      <OrganizationFields
        form={form}
        isNew
        partners={
          isPartnerAtOnce ? (
            <Text size="sm" c="dimmed">
              <Trans>It becomes a partner of {ownName}.</Trans>
            </Text>
          ) : (
            <PartnerField form={form} />
          )
        }
      />
    </FormDialog>
  );
}
