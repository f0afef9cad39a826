import { parseEmailAddress } from '@guildhall/domain';

interface ExposedSettings {
  readonly secret: string | undefined;
  readonly databaseUrl: string | undefined;
  readonly publicUrl: string;
  readonly publicUrlGiven: boolean;
}

/** What is a convenience in a demo is a hole in production. */
export function productionProblems(settings: ExposedSettings, embeddedAllowed: boolean): string[] {
  const problems: string[] = [];
  if (settings.secret === undefined) {
    problems.push('SECRET is required in production: make one with `openssl rand -base64 48`.');
  }
  if (settings.databaseUrl === undefined && !embeddedAllowed) {
    problems.push(
      'DATABASE_URL is required in production. The embedded database has no backups and no replica; ' +
        'set ALLOW_EMBEDDED_DATABASE=true if that is what you want.',
    );
  }
  if (!settings.publicUrlGiven) {
    problems.push('PUBLIC_URL is required in production: links in mails and sign-in are built from it.');
  } else if (!isPrivateEnough(settings.publicUrl)) {
    problems.push('PUBLIC_URL must start with https:// in production, except for localhost.');
  }
  return problems;
}

function isPrivateEnough(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

export function secretProblems(secret: string): string[] {
  if (secret.length < 32) return ['SECRET must have at least 32 characters.'];
  const looksLikePlaceholder = /change.?me|example|placeholder|secret|password|default/i.test(secret);
  const isRepetitive = new Set(secret).size < 10;
  return looksLikePlaceholder || isRepetitive
    ? ['SECRET looks like a placeholder: make one with `openssl rand -base64 48`.']
    : [];
}

/** A mail server is of no use without an address to send from. */
export function mailProblems(settings: { smtpUrl: string | undefined; mailFrom: string | undefined }): string[] {
  const { smtpUrl, mailFrom } = settings;
  if (mailFrom !== undefined && !parseEmailAddress(mailFrom).ok) return ['MAIL_FROM must be an email address.'];
  return smtpUrl !== undefined && mailFrom === undefined ? ['MAIL_FROM is required where SMTP_URL is set.'] : [];
}
