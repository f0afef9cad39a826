import { expect, test } from '@jest/globals';
import { nameSortKey } from './name-sort-key.ts';

test.each([
  ['the family name comes first', ['Li', 'Ana'], 'li, ana'],
  ['case does not count', ['McKENZIE', 'ANA'], 'mckenzie, ana'],
  ['accents do not count', ['Núñez', 'José'], 'nunez, jose'],
  ['letters with a stroke count as plain ones', ['Łukasz', 'Đức'], 'lukasz, duc'],
  ['sharp s counts as two letters', ['Weiß', 'Jörg'], 'weiss, jorg'],
  ['a typographic apostrophe counts as a straight one', ['O’Brien', 'Siobhán'], "o'brien, siobhan"],
  ['spaces and hyphens stay', ['de la Cruz-Ríos', 'María José'], 'de la cruz-rios, maria jose'],
  ['names in other scripts stay', ['王', '秀英'], '王, 秀英'],
  ['vowel signs stay', ['राम', 'गीता'], 'राम, गीता'],
])('%s', (_rule, [familyName = '', givenName = ''], key) => {
  expect(nameSortKey(familyName, givenName)).toBe(key);
});

test('people of one family are listed by their given names', () => {
  const keys = [nameSortKey('Li', 'Zoë'), nameSortKey('Lind', 'Ana'), nameSortKey('Li', 'Ängel')];

  expect(keys.toSorted()).toEqual(['li, angel', 'li, zoe', 'lind, ana']);
});
