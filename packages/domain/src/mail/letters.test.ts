import { expect, test } from '@jest/globals';
import { letterLocaleOf } from './letters.ts';

test.each([
  ['us', 'en-US'],
  ['uk', 'en-GB'],
] as const)('a tenant of the vocabulary %s writes in %s', (vocabulary, locale) => {
  expect(letterLocaleOf(vocabulary)).toBe(locale);
});
