import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { EMAIL_MAX_LENGTH, NAME_MAX } from '@guildhall/domain';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { useChoiceLoaders } from '../../../graphql/use-choice-loaders.ts';
import { useCreateManagedAccount } from '../../../graphql/use-create-managed-account.ts';
import { newMutationId } from '../../../lib/mutation-id.ts';
import type { SearchOption } from '../../../lib/search-options.ts';
import { useSaving } from '../../../lib/use-saving.ts';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { SearchSelect } from '../../../ui/search-select.tsx';

interface NewReferrerDialogProps {
  onAdded: (referrer: SearchOption) => void;
  onClose: () => void;
}

const fieldNames = ['givenName', 'familyName', 'email'];

/** Somebody who refers people: the address is typed twice, and nobody is invited by this (UK-ADD-29, UK-ORG-03). */
export function NewReferrerDialog({ onAdded, onClose }: NewReferrerDialogProps) {
  const { t } = useLingui();
  const loaders = useChoiceLoaders();
  const organizations = useMemo(() => loaders.organizations('REFERRER'), [loaders]);
  const [organization, setOrganization] = useState<SearchOption | null>(null);
  const form = useForm({ initialValues: { organization: '', givenName: '', familyName: '', email: '', again: '' } });
  const { createManagedAccount, isBusy } = useCreateManagedAccount();
  const saving = useSaving<never>(form.setErrors, fieldNames);
  const text = (field: 'givenName' | 'familyName' | 'email' | 'again') => ({
    ...form.getInputProps(field),
    autoComplete: 'off',
    required: true,
  });

  async function submit() {
    const { givenName, familyName, email, again } = form.values;
    if (!organization) return saving.complain({ organization: t`Choose one of the offered entries.` });
    if (email.trim().toLowerCase() !== again.trim().toLowerCase())
      return saving.complain({ again: t`The two addresses differ.` });
    const person = { givenName, familyName, email, userType: 'REFERRER' as const };
    const input = { clientMutationId: newMutationId(), organizationId: organization.id, people: [person] };
    const result = await createManagedAccount(input);
    if (result?.__typename !== 'AccountsCreated') {
      const problems = result?.problems.map((problem) => ({
        ...problem,
        field: problem.field?.replace(/^people\.0\./, '') ?? null,
      }));
      return saving.refuse(problems ? { __typename: 'InvalidInput', problems } : null);
    }
    const [outcome] = result.outcomes;
    if (outcome?.problem) return saving.refuse({ __typename: 'InvalidInput', problems: [outcome.problem] });
    if (outcome?.staffMember) onAdded({ id: outcome.staffMember.id, label: outcome.staffMember.displayName });
  }

  return (
    <FormDialog
      isOpen
      title={<Trans>Add a referrer</Trans>}
      submitLabel={<Trans>Add referrer</Trans>}
      onSubmit={() => void submit()}
      onClose={onClose}
      isBusy={isBusy}
      problems={saving.problems}
      refusals={saving.refusals}
    >
      <SearchSelect
        label={<Trans>Organization</Trans>}
        value={organization}
        onChange={setOrganization}
        load={organizations}
        error={form.errors.organization}
        isRequired
      />
      <TextInput {...text('givenName')} label={<Trans>Given name</Trans>} maxLength={NAME_MAX} />
      <TextInput {...text('familyName')} label={<Trans>Family name</Trans>} maxLength={NAME_MAX} />
      <TextInput {...text('email')} label={<Trans>E-mail</Trans>} type="email" maxLength={EMAIL_MAX_LENGTH} />
      <TextInput {...text('again')} label={<Trans>E-mail once more</Trans>} type="email" maxLength={EMAIL_MAX_LENGTH} />
    </FormDialog>
  );
}
