import { readSmtpUrl, type MailParts } from './features/mail/index.ts';
import { LinkTokens } from './security/link-tokens.ts';
import { SmtpPasswords } from './security/smtp-passwords.ts';

interface MailSettings {
  readonly secret: string;
  readonly publicUrl: string;
  readonly smtpUrl?: string | undefined;
  readonly mailFrom?: string | undefined;
  readonly smtpAllowInternal?: boolean;
}

/** What mail needs, out of the settings. */
export function mailPartsOf(settings: MailSettings): MailParts {
  const { secret, publicUrl, smtpUrl, mailFrom, smtpAllowInternal = false } = settings;
  return {
    links: new LinkTokens(secret),
    publicUrl,
    passwords: new SmtpPasswords(secret),
    smtp: smtpUrl === undefined || mailFrom === undefined ? null : readSmtpUrl(smtpUrl, mailFrom),
    allowsInternalSmtp: smtpAllowInternal,
  };
}
