import { accepted, refuse, refused } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';

export const PHONE_MIN_DIGITS = 7;
export const PHONE_MAX_DIGITS = 20;
const PHONE_MAX_LENGTH = 40;
const PHONE = /^\+?[0-9 ().-]+(x ?[0-9]+)?$/;

/**
 * Reads a phone number: 7 to 20 digits with spaces and + ( ) - . between them, and an extension after x. Invisible marks and
 * typographic dashes that address books add while copying are repaired; the grouping stays as typed.
 */
export function parsePhoneNumber(raw: string, field = 'phone'): Outcome<string> {
  if (raw.length > PHONE_MAX_LENGTH * 4) return refused(refuse('phone_malformed', field));
  const text = raw
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2010-\u2015]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
  const digits = text.replace(/[^0-9]/g, '').length;
  const isPhone = PHONE.test(text) && text.length <= PHONE_MAX_LENGTH;
  if (!isPhone || digits < PHONE_MIN_DIGITS || digits > PHONE_MAX_DIGITS)
    return refused(refuse('phone_malformed', field));
  return accepted(text);
}

/** Reads a phone number of digits, spaces and a plus sign alone, as text messages need it (UK-ADD-13). */
export function parseMobileNumber(raw: string, field = 'phone'): Outcome<string> {
  const number = parsePhoneNumber(raw, field);
  return number.ok && !/^\+?[0-9 ]+$/.test(number.value) ? refused(refuse('mobile_malformed', field)) : number;
}
