import { accepted, refuse, refused } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';
import { foldLetters } from '../text/fold-letters.ts';

/** NIST SP 800-63B-4, 3.1.1.2: at least 15 characters where the password is the only factor. */
export const PASSWORD_MIN = 15;
/** Far above the 64 that have to be allowed; more would only cost the server time. */
export const PASSWORD_MAX = 200;
/** How long the link works with which somebody sets a password (security targets, S-18). */
export const PASSWORD_LINK_MINUTES = 60;
/** How many such links staff make for one person in an hour at most. */
export const PASSWORD_LINKS_PER_HOUR = 5;
/** How long after a sign-in the password can be changed: an unattended screen is not enough (US-AUTH-02). */
export const RECENT_SIGN_IN_MINUTES = 60;

export interface PasswordContext {
  /** What an attacker would try for this person: names, addresses, the tenant, the product. */
  readonly words: readonly string[];
  /** True for a password of a list of common ones, in small letters. */
  readonly isCommon: (password: string) => boolean;
}

/** Long enough that what is left of a password without the words of its context is no guess. */
const REST_MIN = 8;
const WORD_MIN = 3;

/**
 * Checks a new password: its length in code points, and that it is neither common, nor a repetition or a row of keys, nor made
 * of what is known about the person. Every character is allowed and none is asked for (NIST SP 800-63B-4, 3.1.1.2; S-13).
 * Gives it in NFC, the form in which it is hashed.
 */
export function checkPassword(raw: string, context: PasswordContext, field = 'password'): Outcome<string> {
  // Lone surrogates have no UTF-8 form: two different passwords would become one.
  if (raw.length > PASSWORD_MAX * 8) return refused(refuse('password_too_long', field));
  if (!raw.isWellFormed()) return refused(refuse('unreadable_character', field));
  const password = raw.normalize('NFC');
  const length = [...password].length;
  if (password === '') return refused(refuse('required', field));
  if (length < PASSWORD_MIN) return refused(refuse('password_too_short', field));
  if (length > PASSWORD_MAX) return refused(refuse('password_too_long', field));
  const folded = foldLetters(password);
  if (isRepetition(folded) || isRow(folded)) return refused(refuse('password_repetitive', field));
  if (isCommon(folded, context)) return refused(refuse('password_common', field));
  if (isOfContext(folded, context.words)) return refused(refuse('password_of_context', field));
  return accepted(password);
}

/** The whole password, and what is left of it without spaces or the digits and signs at its end. */
function isCommon(folded: string, { isCommon: isListed }: PasswordContext): boolean {
  const together = folded.replace(/\s+/gu, '');
  const trimmed = together.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return [folded, together, trimmed].some((form) => form !== '' && isListed(form));
}

/** One unit of at most eight characters again and again, as in abcabcabcabcabc. */
function isRepetition(folded: string): boolean {
  const characters = [...folded];
  return [1, 2, 3, 4, 5, 6, 7, 8].some((unit) =>
    characters.every((character, index) => character === characters[index % unit]),
  );
}

const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  '0123456789',
  '1234567890',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
];

/** A row of the alphabet, of digits or of the keyboard, forwards or backwards, however often. */
function isRow(folded: string): boolean {
  const plain = folded.replace(/[^a-z0-9]/gu, '');
  if (plain.length < folded.length / 2) return false;
  return ROWS.some((row) => {
    const endless = row.repeat(Math.ceil(plain.length / row.length) + 1);
    return endless.includes(plain) || [...endless].toReversed().join('').includes(plain);
  });
}

function isOfContext(folded: string, words: readonly string[]): boolean {
  const known = [...new Set(words.flatMap(partsOf))].toSorted((one, other) => other.length - one.length);
  const plain = folded.replace(/[^\p{L}\p{N}]/gu, '');
  let rest = plain;
  for (const word of known) rest = rest.replaceAll(word, '');
  return rest.length < plain.length && [...rest.replace(/\d/gu, '')].length < REST_MIN;
}

function partsOf(word: string): string[] {
  const folded = foldLetters(word);
  const parts = folded.split(/[^\p{L}\p{N}]+/u);
  return [...parts, parts.join('')].filter((part) => part.length >= WORD_MIN);
}
