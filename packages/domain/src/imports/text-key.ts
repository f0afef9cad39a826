import { foldLetters } from '../text/fold-letters.ts';

const SIGNS = /[^\p{L}\p{N}]/gu;

/** The letters and digits of a heading or an answer alone, in small plain letters: "First-Name " and "FIRST NAME" are one. */
export function textKey(text: string): string {
  return foldLetters(text).replace(SIGNS, '');
}
