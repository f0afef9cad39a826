import { expect, test } from '@jest/globals';
import { duplicateNameKey } from './duplicates.ts';
import { namePrefixes } from './name-prefixes.ts';
import { nameSortKey } from './name-sort-key.ts';

test.each([
  ['gar', 'Maria', 'García', true],
  ['GARCÍA', 'Maria', 'Garcia', true],
  ['mar', 'María', 'García', true],
  ['maria g', 'María', 'García', true],
  ['garcia m', 'María', 'García', true],
  ['garcia, m', 'María', 'García', true],
  ['garcia lo', 'Ana', 'García López', true],
  ["o'b", 'Sean', 'O’Brien', true],
  ['garcia x', 'María', 'García', false],
  ['arcia', 'María', 'García', false],
])('[US-LST-09] "%s" begins the name of %s %s: %s', (text, given, family, expected) => {
  const { sortName, nameKey } = namePrefixes(text);

  const begins =
    sortName.some((prefix) => nameSortKey(family, given).startsWith(prefix)) ||
    nameKey.some((prefix) => duplicateNameKey(given, family).startsWith(prefix));

  expect(begins).toBe(expected);
});

test.each([' , ', 'gar@', 'maria@example.com'])('"%s" begins no name', (text) => {
  expect(namePrefixes(text)).toEqual({ sortName: [], nameKey: [], parts: null });
});

test.each([
  ['maria l', ['maria', 'l'], ['maria', 'l']],
  ["O'B, José M", ["o'b", 'jose m'], ['ob', 'josem']],
])('[US-LST-09] "%s" begins both parts of a name', (text, sortName, nameKey) => {
  expect(namePrefixes(text).parts).toEqual({ sortName, nameKey });
});

test('[US-LST-09] one word has no parts', () => {
  expect(namePrefixes('maria').parts).toBeNull();
});
