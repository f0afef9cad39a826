import { accepted, refuse, refused } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';

/** `address` is what mail is sent to; `key` is what must be unique in the tenant. */
export interface EmailAddress {
  readonly address: string;
  readonly key: string;
}

export const EMAIL_MAX_LENGTH = 254;
const LOCAL_MAX_LENGTH = 64;
const LOCAL_PART = /^[^\s@"(),:;<>[\]\\\p{C}.]+(\.[^\s@"(),:;<>[\]\\\p{C}.]+)*$/u;
const DOMAIN_LABEL = /^[\p{L}\p{N}]([\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?$/u;

/**
 * Reads an email address of at most 254 characters. The local part stays as typed, because some mail servers tell upper from
 * lower case; the domain becomes lower case. The key ignores case and compatibility forms (US-ACC-05).
 */
export function parseEmailAddress(raw: string, field = 'email'): Outcome<EmailAddress> {
  if (raw.length > EMAIL_MAX_LENGTH * 4) return refused(refuse('too_long', field));
  const text = raw.isWellFormed() ? raw.normalize('NFC').trim() : '';
  const at = text.lastIndexOf('@');
  const local = text.slice(0, Math.max(at, 0));
  const domain = text.slice(at + 1).toLowerCase();
  if (!isLocalPart(local) || !isDomain(domain)) return refused(refuse('email_malformed', field));
  const address = `${local}@${domain}`;
  if (address.length > EMAIL_MAX_LENGTH) return refused(refuse('too_long', field));
  return accepted({ address, key: emailKey(address) });
}

/** Gives the form of an address in which two spellings of one mailbox are equal: NFKC and lower case (US-ACC-05). */
export function emailKey(address: string): string {
  return address.normalize('NFKC').toLowerCase().normalize('NFKC');
}

// The compatibility form is checked too: a full-width "@" would turn into a real one in the key.
function isLocalPart(local: string): boolean {
  return local.length <= LOCAL_MAX_LENGTH && LOCAL_PART.test(local) && LOCAL_PART.test(local.normalize('NFKC'));
}

/** True for a host name of at least two labels, international ones included, that is not an IP address. */
export function isDomain(domain: string): boolean {
  const labels = domain.split('.');
  const last = labels.at(-1) ?? '';
  return labels.length >= 2 && labels.every((label) => DOMAIN_LABEL.test(label)) && !/^\p{N}+$/u.test(last);
}
