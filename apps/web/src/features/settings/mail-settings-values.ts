import type { UseFormReturnType } from '@mantine/form';
import type { SmtpSecurity } from '../../graphql/generated/graphql.ts';

/** What the form of the mail settings holds. */
export interface MailSettingsValues {
  senderName: string;
  replyTo: string;
  invitationText: string;
  hasOwnServer: boolean;
  smtpHost: string;
  smtpPort: string;
  smtpSecurity: SmtpSecurity;
  smtpUser: string;
  /** Empty: the saved one stays. */
  smtpPassword: string;
  smtpFrom: string;
}

export type MailSettingsFormApi = UseFormReturnType<MailSettingsValues>;

export const mailSettingsFieldNames = [
  'senderName',
  'replyTo',
  'invitationText',
  'smtpHost',
  'smtpPort',
  'smtpSecurity',
  'smtpUser',
  'smtpPassword',
  'smtpFrom',
] as const;

interface Saved {
  senderName: string | null;
  replyTo: string | null;
  invitationText: string | null;
  smtpHost: string | null;
  smtpPort: number | null;
  smtpSecurity: SmtpSecurity | null;
  smtpUser: string | null;
  smtpFrom: string | null;
}

export const valuesOfMailSettings = (of: Saved): MailSettingsValues => ({
  senderName: of.senderName ?? '',
  replyTo: of.replyTo ?? '',
  invitationText: of.invitationText ?? '',
  hasOwnServer: of.smtpHost !== null,
  smtpHost: of.smtpHost ?? '',
  smtpPort: String(of.smtpPort ?? 587),
  smtpSecurity: of.smtpSecurity ?? 'STARTTLS',
  smtpUser: of.smtpUser ?? '',
  smtpPassword: '',
  smtpFrom: of.smtpFrom ?? '',
});

/** What the mutation takes. Without an own server nothing about one is sent. */
export function mailSettingsInput({ hasOwnServer, smtpPassword, smtpPort, ...values }: MailSettingsValues) {
  const { senderName, replyTo, invitationText, smtpHost, smtpSecurity, smtpUser, smtpFrom } = values;
  const own = { senderName: senderName || null, replyTo: replyTo || null, invitationText: invitationText || null };
  if (!hasOwnServer) return own;
  return {
    ...own,
    smtpHost,
    smtpPort: Number(smtpPort),
    smtpSecurity,
    smtpUser: smtpUser || null,
    smtpFrom,
    ...(smtpPassword === '' ? {} : { smtpPassword }),
  };
}
