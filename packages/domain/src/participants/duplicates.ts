import type { CalendarDate } from '../dates/calendar-date.ts';

// Only accents that scripts share are dropped: the vowel signs of Indic scripts make another name. Kana voicing
// marks do too.
const ACCENTS = /[[\p{M}&&\p{Script=Inherited}]--[\u3099\u309a]]/gv;
const SEPARATORS = /[\s\p{P}\p{Z}\p{C}\p{Sk}\u02b9-\u02bf]/gu;
const LETTERS_WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
};

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

// Upper case first: it turns ß into SS, so that both spellings meet.
function fold(name: string): string {
  return name
    .normalize('NFKD')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(SEPARATORS, '')
    .replace(/[æœøłđðþħı]/gu, (letter) => LETTERS_WITHOUT_DECOMPOSITION[letter] ?? letter)
    .normalize('NFC');
}
