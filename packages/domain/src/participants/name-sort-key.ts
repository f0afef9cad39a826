import { foldLetters } from '../text/fold-letters.ts';

const APOSTROPHES = /[\u2018\u2019\u02bb\u02bc]/g;

/** Gives the text by which people are listed: family name, then given name, whatever case, accents and apostrophes they have. */
export function nameSortKey(familyName: string, givenName: string): string {
  return `${fold(familyName)}, ${fold(givenName)}`;
}

function fold(name: string): string {
  return foldLetters(name).replace(APOSTROPHES, "'");
}
