import { expect, test } from '@jest/globals';
import { refusalsOf } from '../refusal.ts';
import { parsePhoneNumber } from './phone-number.ts';

test.each([
  ['the grouping stays as typed', '(555) 010-1234', '(555) 010-1234'],
  ['a leading plus is allowed', '+44 20 7946 0018', '+44 20 7946 0018'],
  ['dots are allowed', '555.010.1234', '555.010.1234'],
  ['an extension follows x', '555-010-1234 X 12', '555-010-1234 x 12'],
  ['invisible marks from an address book are dropped', '\u202a+1 555 010 1234\u202c', '+1 555 010 1234'],
  ['a typographic dash becomes a hyphen', '555\u2013010\u20131234', '555-010-1234'],
  ['seven digits are enough', '5550101', '5550101'],
  ['twenty digits still pass', '12345678901234567890', '12345678901234567890'],
])('%s', (_rule, raw, phone) => {
  expect(parsePhoneNumber(raw)).toEqual({ ok: true, value: phone });
});

test.each([
  ['six digits', '555010'],
  ['twenty-one digits', '123456789012345678901'],
  ['letters', '555-CALL-NOW'],
  ['a plus in the middle', '555+0101234'],
  ['an extension without digits', '555 010 1234 x'],
  ['two extensions', '5550101x1x2'],
  ['a NUL byte', '5550101\0'],
  ['more punctuation than a number has', `5550101${'-'.repeat(40)}`],
])('a phone number is refused for %s', (_rule, raw) => {
  expect(refusalsOf(parsePhoneNumber(raw)).map(({ code, field }) => [code, field])).toEqual([
    ['phone_malformed', 'phone'],
  ]);
});
