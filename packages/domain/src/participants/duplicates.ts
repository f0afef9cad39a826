import type { CalendarDate } from '../dates/calendar-date.ts';
import { foldLetters } from '../text/fold-letters.ts';

const SEPARATORS = /[\s\p{P}\p{Z}\p{C}\p{Sk}\u02b9-\u02bf]/gu;

/**
 * Gives a key that is equal for names differing only in case, accents, spaces or punctuation; a warning of
 * duplicates compares it together with the date of birth.
 */
export function duplicateNameKey(givenName: string, familyName: string): string {
  return `${fold(givenName)} ${fold(familyName)}`;
}

export interface DuplicateFacts {
  readonly nameKey: string;
  readonly dateOfBirth: CalendarDate | null;
}

/** True when two people look like one: the same name key and the same known date of birth. */
export function isLikelyDuplicate(a: DuplicateFacts, b: DuplicateFacts): boolean {
  return a.dateOfBirth !== null && a.dateOfBirth === b.dateOfBirth && a.nameKey === b.nameKey;
}

/**
 * Gives the last nine digits of a phone number, so that +44 7700 900123 and 07700 900123 are one; null for fewer than seven
 * digits. `phone_key` of the database is the same rule (UK-ADD-34).
 */
export function phoneKey(phone: string): string | null {
  const digits = phone.replace(/[^0-9]/g, '');
  return digits.length >= 7 ? digits.slice(-9) : null;
}

function fold(name: string): string {
  return foldLetters(name).replace(SEPARATORS, '');
}
