// Only accents that scripts share are dropped: the vowel signs of Indic scripts make another name. Kana voicing marks do too.
const ACCENTS = /[[\p{M}&&\p{Script=Inherited}]--[\u3099\u309a]]/gv;
// Most text of files is plain already, and this tells at a glance.
const PLAIN = /^[\x20-\x7e]*$/;
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

/** Gives the text in small plain letters: without case, accents and compatibility forms; everything else stays. */
export function foldLetters(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  // Upper case first: it turns ß into SS, so that both spellings meet.
  return text
    .normalize('NFKD')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(/[æœøłđðþħı]/gu, (letter) => LETTERS_WITHOUT_DECOMPOSITION[letter] ?? letter)
    .normalize('NFC');
}
