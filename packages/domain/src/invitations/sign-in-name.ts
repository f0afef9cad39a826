import { foldLetters } from '../text/fold-letters.ts';

/** Reserved by RFC 2606: no mail can ever be sent there. */
export const NO_MAIL_DOMAIN = 'no-mail.invalid';

const PART_MAX = 24;

/**
 * Gives the name under which somebody without an e-mail address signs in, for example ana.li-4821@no-mail.invalid.
 * `digits` makes it unique among people of one name (US-AUTH-04).
 */
export function signInNameOf(givenName: string, familyName: string, digits: string): string {
  const name = [givenName, familyName].map(plain).filter(Boolean).join('.') || 'person';
  return `${name}-${digits}@${NO_MAIL_DOMAIN}`;
}

/** True for a sign-in name that is no mailbox. */
export function isNoMailName(emailKey: string): boolean {
  return emailKey.endsWith(`@${NO_MAIL_DOMAIN}`);
}

function plain(name: string): string {
  return foldLetters(name)
    .replace(/[^a-z0-9]/gu, '')
    .slice(0, PART_MAX);
}
