import type { RunningSettings } from './env.ts';
import { readSmtpUrl, SmtpPasswords, type MailParts } from './features/mail/index.ts';
import { LinkTokens } from './security/link-tokens.ts';

type MailSettings = Pick<RunningSettings, 'secret' | 'publicUrl' | 'smtpUrl' | 'mailFrom' | 'smtpAllowInternal'>;

/** What mail needs, out of the settings. */
export function mailPartsOf({ secret, publicUrl, smtpUrl, mailFrom, smtpAllowInternal }: MailSettings): MailParts {
  return {
    links: new LinkTokens(secret),
    publicUrl,
    passwords: new SmtpPasswords(secret),
    smtp: smtpUrl === undefined || mailFrom === undefined ? null : readSmtpUrl(smtpUrl, mailFrom),
    allowsInternalSmtp: smtpAllowInternal,
  };
}
