import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { refusalsOf } from '../refusal.ts';
import { emailKey, parseEmailAddress } from './email-address.ts';

test.each([
  ['the local part stays as typed', 'Ana.Li@example.org', 'Ana.Li@example.org', 'ana.li@example.org'],
  ['the domain becomes lower case', 'ana@Example.ORG', 'ana@example.org', 'ana@example.org'],
  ['white space around is trimmed', ' ana@example.org ', 'ana@example.org', 'ana@example.org'],
  ['a plus tag is part of the address', 'ana+site@example.org', 'ana+site@example.org', 'ana+site@example.org'],
  ['an apostrophe is allowed', "o'neil@example.org", "o'neil@example.org", "o'neil@example.org"],
  ['an address in another script is allowed', '用户@例子.广告', '用户@例子.广告', '用户@例子.广告'],
  ['full-width letters meet narrow ones in the key', 'ａna@example.org', 'ａna@example.org', 'ana@example.org'],
])('[US-ACC-05] %s', (_rule, raw, address, key) => {
  expect(parseEmailAddress(raw)).toEqual({ ok: true, value: { address, key } });
});

test.each([
  ['no at sign', 'ana.example.org'],
  ['nothing before the at sign', '@example.org'],
  ['two at signs', 'ana@li@example.org'],
  ['a full-width second at sign', 'ana＠li@example.org'],
  ['no dot in the domain', 'ana@localhost'],
  ['a number as last label', 'ana@127.0.0.1'],
  ['an empty label', 'ana@example..org'],
  ['a label that begins with a hyphen', 'ana@-example.org'],
  ['two dots in a row', 'ana..li@example.org'],
  ['a dot at the end of the local part', 'ana.@example.org'],
  ['a space inside', 'ana li@example.org'],
  ['a line break that would add a header', 'ana@example.org\nBcc: all@example.org'],
  ['a display name', 'Ana <ana@example.org>'],
  ['a NUL byte', 'a\0na@example.org'],
  ['a lone surrogate', 'a\udc00na@example.org'],
  ['a local part of 65 characters', `${'a'.repeat(65)}@example.org`],
])('an email address is refused for %s', (_rule, raw) => {
  expect(refusalsOf(parseEmailAddress(raw, 'email')).map(({ code, field }) => [code, field])).toEqual([
    ['email_malformed', 'email'],
  ]);
});

test.each([
  [254, true],
  [255, false],
])('an email address of %i characters is accepted: %s', (length, isAccepted) => {
  const label = 'a'.repeat(63);
  const start = `ana@${label}.${label}.${label}.`;
  const address = start + 'b'.repeat(length - start.length);

  expect(address).toHaveLength(length);
  expect(refusalsOf(parseEmailAddress(address)).map(({ code }) => code)).toEqual(isAccepted ? [] : ['too_long']);
});

test('[US-ACC-05] the key of a key is the key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(emailKey(emailKey(text))).toBe(emailKey(text));
    }),
  );
});
