import { expect, test } from '@jest/globals';
import { duplicateNameKey, isLikelyDuplicate, phoneKey } from './duplicates.ts';

const keyOf = ([given, family]: readonly [string, string]) => duplicateNameKey(given, family);

test.each([
  ['case', ['Ana', 'LI'], ['ANA', 'Li']],
  ['accents', ['José', 'Núñez'], ['Jose', 'Nunez']],
  ['composed and decomposed accents', ['Jos\u00e9', 'Li'], ['Jose\u0301', 'Li']],
  ['spaces', ['Mary Ann', 'Smith'], ['Maryann', ' Smith ']],
  ['hyphens', ['Jean-Luc', 'Roy'], ['Jean Luc', 'Roy']],
  ['apostrophes of every kind', ['Ana', "O'Neil"], ['Ana', 'O’Neil']],
  ['the Hawaiian okina', ['Kaʻiulani', 'Li'], ['Kaiulani', 'Li']],
  ['sharp s', ['Ana', 'Weiß'], ['Ana', 'WEISS']],
  ['letters that do not decompose', ['Łukasz', 'Sørensen'], ['Lukasz', 'Sorensen']],
  ['the dotless i', ['Işıl', 'Li'], ['Isil', 'Li']],
  ['full width', ['Ａｎａ', 'Li'], ['Ana', 'Li']],
  ['Arabic vowel marks', ['مُحَمَّد', 'Li'], ['محمد', 'Li']],
] as const)('names that differ only in %s look alike', (_what, a, b) => {
  expect(keyOf(a)).toBe(keyOf(b));
});

test.each([
  ['letters', ['Ana', 'Li'], ['Anna', 'Li']],
  ['the border between given and family name', ['Ana', 'Li'], ['An', 'ali']],
  ['Indic vowel signs', ['राम', 'Li'], ['रमा', 'Li']],
  ['kana voicing', ['かな', 'Li'], ['がな', 'Li']],
  ['Chinese characters', ['王', 'Li'], ['黄', 'Li']],
] as const)('names that differ in %s do not look alike', (_what, a, b) => {
  expect(keyOf(a)).not.toBe(keyOf(b));
});

test.each([
  ['the same name and birth date', '2001-02-03', 'ana li', true],
  ['the same name and another birth date', '2001-02-04', 'ana li', false],
  ['another name and the same birth date', '2001-02-03', 'ana wu', false],
])('two people with %s are a likely duplicate or not', (_what, dateOfBirth, nameKey, isLikely) => {
  expect(isLikelyDuplicate({ nameKey: 'ana li', dateOfBirth: '2001-02-03' }, { nameKey, dateOfBirth })).toBe(isLikely);
});

test('two people without birth date are no likely duplicate', () => {
  const person = { nameKey: 'ana li', dateOfBirth: null };

  expect(isLikelyDuplicate(person, person)).toBe(false);
});

test.each([
  ['+44 7700 900123', '700900123'],
  ['07700 900123', '700900123'],
  ['(555) 010-1234', '550101234'],
  ['555 010', null],
  ['', null],
] as const)('[UK-ADD-34] the phone number "%s" is compared as %s', (phone, key) => {
  expect(phoneKey(phone)).toBe(key);
});
