import type { LinkTokens } from '../../security/link-tokens.ts';
import type { TenantSettingsRow } from '../tenant-settings/index.ts';
import { composeLetter } from './letters/compose-letter.ts';
import { linkTarget } from './letters/link-target.ts';
import { PRODUCT } from './letters/words.ts';
import type { QueuedMail } from './queue.repository.ts';
import { DeliveryError } from './smtp/delivery-error.ts';
import type { Message } from './smtp/hand-over.ts';
import type { SmtpServer } from './smtp/smtp-server.ts';
import type { SmtpPasswords } from '../../security/smtp-passwords.ts';

/** What mail needs and lives as long as the process. */
export interface MailParts {
  readonly links: LinkTokens;
  readonly publicUrl: string;
  readonly passwords: SmtpPasswords;
  /** The installation's mail server; null where there is none. */
  readonly smtp: SmtpServer | null;
  /** Lets a tenant's mail server be in an internal network. */
  readonly allowsInternalSmtp: boolean;
}

/**
 * Gives the mail server of a tenant: its own, else the installation's, else null.
 *
 * @throws DeliveryError when its password can't be opened
 */
export function smtpServerOf(settings: TenantSettingsRow, tenantId: string, parts: MailParts): SmtpServer | null {
  const { smtpHost, smtpPort, smtpSecurity, smtpUser, smtpPassword, smtpFrom } = settings;
  if (smtpHost === null || smtpPort === null || smtpSecurity === null || smtpFrom === null) return parts.smtp;
  return {
    host: smtpHost,
    port: smtpPort,
    security: smtpSecurity,
    user: smtpUser,
    password: smtpPassword && opened(smtpPassword, tenantId, parts),
    from: smtpFrom,
    isForeign: !parts.allowsInternalSmtp,
  };
}

function opened(sealed: Buffer, tenantId: string, { passwords }: MailParts): string {
  try {
    return passwords.open(sealed, tenantId);
  } catch {
    // Sealed under another secret: somebody has to type it again.
    throw new DeliveryError('settings_unusable');
  }
}

/** Writes the letter of a mail. `url` takes the place of where its button leads. */
export function letterOf(mail: QueuedMail, ownText: string | null, url: string) {
  return composeLetter({ ...mail, url, ownText });
}

/** Makes the message of a mail that is about to be sent. */
export function messageOf(mail: QueuedMail, settings: TenantSettingsRow, parts: MailParts): Message {
  return {
    ...letterOf(mail, settings.invitationText, linkTarget(mail, parts)),
    messageId: mail.messageId,
    senderName: settings.senderName ?? `${mail.tenantName} (${PRODUCT})`,
    replyTo: settings.replyTo,
    to: { email: mail.toEmail, name: mail.toName },
    date: mail.createdAt,
  };
}
