import '../../ui/styles-more.ts';
import { Checkbox, Select, Stack, TextInput } from '@mantine/core';
import { SMTP_PORTS } from '@guildhall/domain';
import { Trans, useLingui } from '@lingui/react/macro';
import { PasswordField } from '../../ui/password-field.tsx';
import { FieldGrid } from '../../ui/record-section.tsx';
import type { MailSettingsFormApi } from './mail-settings-values.ts';

interface MailServerFieldsProps {
  form: MailSettingsFormApi;
  hasSavedPassword: boolean;
}

/** Which server takes the mail. Choosing the encryption suggests the port that belongs to it. */
export function MailServerFields({ form, hasSavedPassword }: MailServerFieldsProps) {
  const { t } = useLingui();
  return (
    <Stack gap="sm">
      <Checkbox
        label={<Trans>Send through a mail server of your own</Trans>}
        {...form.getInputProps('hasOwnServer', { type: 'checkbox' })}
      />
      {form.values.hasOwnServer ? (
        <FieldGrid>
          <TextInput
            label={<Trans>Server</Trans>}
            placeholder="smtp.example.org"
            required
            autoComplete="off"
            {...form.getInputProps('smtpHost')}
          />
          <Select
            label={<Trans>Encryption</Trans>}
            required
            allowDeselect={false}
            data={[
              { value: 'STARTTLS', label: t`STARTTLS, before anything is said` },
              { value: 'TLS', label: t`TLS, from the first byte` },
            ]}
            {...form.getInputProps('smtpSecurity')}
            onChange={(next) => {
              if (next !== 'TLS' && next !== 'STARTTLS') return;
              form.setValues({ smtpSecurity: next, smtpPort: next === 'TLS' ? '465' : '587' });
            }}
          />
          <Select
            label={<Trans>Port</Trans>}
            required
            allowDeselect={false}
            data={SMTP_PORTS.map(String)}
            {...form.getInputProps('smtpPort')}
          />
          <TextInput
            label={<Trans>Sender address</Trans>}
            placeholder="no-reply@example.org"
            required
            type="email"
            autoComplete="off"
            {...form.getInputProps('smtpFrom')}
          />
          <TextInput
            label={<Trans>User</Trans>}
            description={<Trans>Leave empty where the server asks for none.</Trans>}
            autoComplete="off"
            {...form.getInputProps('smtpUser')}
          />
          <PasswordField
            required={false}
            label={<Trans>Password</Trans>}
            description={
              hasSavedPassword ? (
                <Trans>Leave empty to keep the saved one. Another server or user needs it again.</Trans>
              ) : (
                <Trans>It is stored encrypted and never shown.</Trans>
              )
            }
            autoComplete="new-password"
            {...form.getInputProps('smtpPassword')}
          />
        </FieldGrid>
      ) : null}
    </Stack>
  );
}
