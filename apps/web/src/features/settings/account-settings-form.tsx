import '../../ui/styles-more.ts';
import '@mantine/core/styles/NumberInput.layer.css';
import type { FragmentType } from '@apollo/client';
import { Checkbox, NumberInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { INVITATION_HOURS_MAX, SUBSCRIPTION_MONTHS_MAX } from '@guildhall/domain';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { useSaving } from '../../lib/use-saving.ts';
import { notifyDone } from '../../ui/notify.ts';
import { FieldGrid, RecordSection } from '../../ui/record-section.tsx';
import { VersionConflictNotice } from '../../ui/version-conflict-notice.tsx';
import { CaseloadSettings } from './caseload-settings.tsx';
import { SeatSettings } from './seat-settings.tsx';
import { SettingsForm } from './settings-form.tsx';
import { SignUpSettings } from './sign-up-settings.tsx';
import { StandardFieldSettings } from './standard-field-settings.tsx';
import { useUpdateAccountSettings } from './use-update-account-settings.ts';

const AccountSettingsForm_settings = graphql(`
  fragment AccountSettingsForm_settings on TenantSettings {
    id
    version
    invitationHours
    subscriptionMonths
    requiredSignUpFields
    mobileRequired
    preferredNameRequired
    groupsRequired
    supervisorsAddParticipants
    seatWarningPercent
    caseloadMax
    usesPirl
  }
`);

const fieldNames = [
  'invitationHours',
  'subscriptionMonths',
  'requiredSignUpFields',
  'seatWarningPercent',
  'caseloadMax',
] as const;

export function AccountSettingsForm({
  settings: from,
  vocabulary,
}: {
  settings: FragmentType<typeof AccountSettingsForm_settings>;
  vocabulary: 'US' | 'UK';
}) {
  const settings = useMaskedFragment(AccountSettingsForm_settings, from);
  const { t } = useLingui();
  const valuesOf = (of: typeof settings) => ({
    invitationHours: of.invitationHours as number | '',
    subscriptionMonths: (of.subscriptionMonths ?? '') as number | '',
    requiredSignUpFields: of.requiredSignUpFields as string[],
    mobileRequired: of.mobileRequired,
    preferredNameRequired: of.preferredNameRequired,
    groupsRequired: of.groupsRequired,
    supervisorsAddParticipants: of.supervisorsAddParticipants,
    seatWarningPercent: of.seatWarningPercent as number | '',
    caseloadMax: (of.caseloadMax ?? '') as number | '',
    usesPirl: of.usesPirl,
  });
  const [version, setVersion] = useState(settings.version);
  const form = useForm({ initialValues: valuesOf(settings) });
  const { updateAccountSettings, isBusy } = useUpdateAccountSettings();
  const saving = useSaving<{ id: string }>(form.setErrors, fieldNames);

  async function submit(edited: number) {
    const { invitationHours, subscriptionMonths, seatWarningPercent, caseloadMax, ...rest } = form.values;
    if (invitationHours === '') return saving.complain({ invitationHours: t`Fill in this field.` });
    if (seatWarningPercent === '') return saving.complain({ seatWarningPercent: t`Fill in this field.` });
    const result = await updateAccountSettings({
      clientMutationId: saving.clientMutationId,
      version: edited,
      invitationHours,
      subscriptionMonths: subscriptionMonths === '' ? null : subscriptionMonths,
      seatWarningPercent,
      caseloadMax: caseloadMax === '' ? null : caseloadMax,
      ...rest,
    });
    if (result?.__typename !== 'TenantSettingsSaved') return saving.refuse(result);
    saving.accept();
    setVersion(result.settings?.version ?? edited + 1);
    form.resetDirty();
    notifyDone(t`The settings are saved.`);
  }

  function takeTheirs() {
    setVersion(settings.version);
    form.setValues(valuesOf(settings));
    form.resetDirty(valuesOf(settings));
    saving.clear();
  }

  return (
    <SettingsForm
      onSubmit={() => void submit(version)}
      isBusy={isBusy}
      isChanged={form.isDirty()}
      problems={saving.problems}
      refusals={saving.refusals}
    >
      {saving.conflict ? (
        <VersionConflictNotice onTakeTheirs={takeTheirs} onKeepMine={() => void submit(settings.version)} />
      ) : null}
      <RecordSection title={<Trans>Invitations</Trans>}>
        <FieldGrid>
          <NumberInput
            label={<Trans>Hours that an invitation works</Trans>}
            description={<Trans>From 1 to {INVITATION_HOURS_MAX}. Afterwards it can be sent again.</Trans>}
            required
            allowDecimal={false}
            allowNegative={false}
            {...form.getInputProps('invitationHours')}
          />
        </FieldGrid>
      </RecordSection>
      <RecordSection title={<Trans>Subscriptions</Trans>}>
        <FieldGrid>
          <NumberInput
            label={<Trans>Months that a new subscription lasts</Trans>}
            description={<Trans>From 1 to {SUBSCRIPTION_MONTHS_MAX}. Leave empty for no end.</Trans>}
            allowDecimal={false}
            allowNegative={false}
            {...form.getInputProps('subscriptionMonths')}
          />
        </FieldGrid>
      </RecordSection>
      <RecordSection title={<Trans>Supervisors</Trans>}>
        <Checkbox
          label={<Trans>Supervisors may add participants of their own employer to themselves</Trans>}
          description={
            <Trans>
              They find somebody by the exact e-mail address, or by name and date of birth, and by nothing less.
            </Trans>
          }
          {...form.getInputProps('supervisorsAddParticipants', { type: 'checkbox' })}
        />
      </RecordSection>
      <CaseloadSettings {...form.getInputProps('caseloadMax')} />
      <SeatSettings {...form.getInputProps('seatWarningPercent')} />
      <SignUpSettings form={form} />
      {vocabulary === 'US' ? <StandardFieldSettings {...form.getInputProps('usesPirl', { type: 'checkbox' })} /> : null}
    </SettingsForm>
  );
}
