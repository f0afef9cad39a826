import '../../ui/styles-more.ts';
import type { FragmentType } from '@apollo/client';
import { Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { INVITATION_TEXT_MAX, SENDER_NAME_MAX } from '@guildhall/domain';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { LetterLocale } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { useSaving } from '../../lib/use-saving.ts';
import { notifyDone } from '../../ui/notify.ts';
import { FieldGrid, RecordSection } from '../../ui/record-section.tsx';
import { VersionConflictNotice } from '../../ui/version-conflict-notice.tsx';
import { LetterPreview } from './letter-preview.tsx';
import { MailServerFields } from './mail-server-fields.tsx';
import { mailSettingsFieldNames, mailSettingsInput, valuesOfMailSettings } from './mail-settings-values.ts';
import { SettingsForm } from './settings-form.tsx';
import { TestMailButton } from './test-mail-button.tsx';
import { useUpdateMailSettings } from './use-update-mail-settings.ts';

const MailSettingsForm_settings = graphql(`
  fragment MailSettingsForm_settings on TenantSettings {
    id
    version
    senderName
    replyTo
    invitationText
    smtpHost
    smtpPort
    smtpSecurity
    smtpUser
    smtpFrom
    hasSmtpPassword
    hasInstallationSmtp
  }
`);

interface MailSettingsFormProps {
  settings: FragmentType<typeof MailSettingsForm_settings>;
  ownAddress: string | null;
  defaultLocale: LetterLocale;
}

export function MailSettingsForm({ settings: from, ownAddress, defaultLocale }: MailSettingsFormProps) {
  const settings = useMaskedFragment(MailSettingsForm_settings, from);
  const { t } = useLingui();
  const [version, setVersion] = useState(settings.version);
  const form = useForm({ initialValues: valuesOfMailSettings(settings) });
  const { updateMailSettings, isBusy } = useUpdateMailSettings();
  const saving = useSaving<{ id: string }>(form.setErrors, mailSettingsFieldNames);
  const isChanged = form.isDirty();

  async function submit(edited: number) {
    const input = mailSettingsInput(form.values);
    const result = await updateMailSettings({ clientMutationId: saving.clientMutationId, version: edited, ...input });
    if (result?.__typename !== 'TenantSettingsSaved') return saving.refuse(result);
    saving.accept();
    setVersion(result.settings?.version ?? edited + 1);
    const saved = { ...form.values, smtpPassword: '' };
    form.setValues(saved);
    form.resetDirty(saved);
    notifyDone(t`The settings are saved.`);
  }

  function takeTheirs() {
    setVersion(settings.version);
    form.setValues(valuesOfMailSettings(settings));
    form.resetDirty(valuesOfMailSettings(settings));
    saving.clear();
  }

  return (
    <SettingsForm
      onSubmit={() => void submit(version)}
      isBusy={isBusy}
      isChanged={isChanged}
      problems={saving.problems}
      refusals={saving.refusals}
    >
      {saving.conflict ? (
        <VersionConflictNotice onTakeTheirs={takeTheirs} onKeepMine={() => void submit(settings.version)} />
      ) : null}
      <RecordSection title={<Trans>Sender</Trans>}>
        <FieldGrid>
          <TextInput
            label={<Trans>Sender name</Trans>}
            description={<Trans>Leave empty for the name of your organization.</Trans>}
            maxLength={SENDER_NAME_MAX}
            {...form.getInputProps('senderName')}
          />
          <TextInput
            label={<Trans>Address for replies</Trans>}
            description={<Trans>Leave empty where nobody reads replies.</Trans>}
            type="email"
            {...form.getInputProps('replyTo')}
          />
        </FieldGrid>
      </RecordSection>
      <RecordSection
        title={<Trans>Your own text</Trans>}
        description={<Trans>A paragraph in letters that invite. Plain text; line breaks stay.</Trans>}
      >
        <Textarea
          label={<Trans>Text</Trans>}
          autosize
          minRows={3}
          maxRows={10}
          maxLength={INVITATION_TEXT_MAX}
          {...form.getInputProps('invitationText')}
        />
      </RecordSection>
      <RecordSection title={<Trans>Preview</Trans>} description={<Trans>With invented names and dates.</Trans>}>
        <LetterPreview invitationText={form.values.invitationText} defaultLocale={defaultLocale} />
      </RecordSection>
      <RecordSection title={<Trans>Mail server</Trans>}>
        <Stack gap="sm">
          <Text size="sm">
            {settings.hasInstallationSmtp ? (
              <Trans>Without one of your own, the mail server of this installation is used.</Trans>
            ) : (
              <Trans>Without one, nothing is sent: letters are kept on the page Mail.</Trans>
            )}
          </Text>
          <MailServerFields form={form} hasSavedPassword={settings.hasSmtpPassword} />
        </Stack>
      </RecordSection>
      <RecordSection title={<Trans>Test</Trans>}>
        <TestMailButton ownAddress={ownAddress} isChanged={isChanged} />
      </RecordSection>
    </SettingsForm>
  );
}
