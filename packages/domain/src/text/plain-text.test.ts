import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { refusalsOf } from '../refusal.ts';
import { cleanText } from './plain-text.ts';

const rule = { field: 'givenName', max: 10 };
const codes = (raw: string | null | undefined, required = false) =>
  refusalsOf(cleanText(raw, { ...rule, required })).map(({ code }) => code);

test.each([
  ['outer white space is trimmed', '  Ana ', 'Ana'],
  ['inner white space becomes one space', 'Ana \t\n  Li', 'Ana Li'],
  ['a no-break space is white space', 'Ana\u00a0Li', 'Ana Li'],
  ['a decomposed accent is composed', 'Jose\u0301', 'José'],
  ['a name in another script is accepted', '王秀英', '王秀英'],
  ['vowel signs stay', 'राम', 'राम'],
  ['an emoji with joiners stays', '👩‍🔧', '👩‍🔧'],
  ['an emoji counts as one code point', '😀😀😀😀😀😀😀😀😀😀', '😀😀😀😀😀😀😀😀😀😀'],
  ['blank text is nothing', ' \t ', null],
  ['invisible text is nothing', '\u200b\u3164\u00ad', null],
  ['absent text is nothing', undefined, null],
])('%s', (_rule, raw, cleaned) => {
  expect(cleanText(raw, rule)).toEqual({ ok: true, value: cleaned });
});

test.each([
  ['a NUL byte', 'A\0na', 'unreadable_character'],
  ['an escape character', 'A\u001bna', 'unreadable_character'],
  ['a C1 control character', 'A\u0085\u0080na', 'unreadable_character'],
  ['a lone surrogate', 'A\ud800na', 'unreadable_character'],
  ['one code point too many', 'abcdefghijk', 'too_long'],
  ['a text of a megabyte', 'a\u0300\u0316'.repeat(350_000), 'too_long'],
])('text is refused for %s', (_rule, raw, code) => {
  expect(codes(raw)).toEqual([code]);
});

test.each([[''], ['  '], [null], [undefined], ['\u200d']])('required text is refused when it is %j', (raw) => {
  expect(codes(raw, true)).toEqual(['required']);
});

describe('text of several lines', () => {
  test('keeps its line breaks in one form', () => {
    expect(cleanText(' a  b \r\n\r\n c\r', { ...rule, multiline: true })).toEqual({ ok: true, value: 'a b\n\nc' });
  });

  test('still has no other control characters', () => {
    expect(cleanText('a\n\0', { ...rule, multiline: true }).ok).toBe(false);
  });
});

test('cleaning cleaned text changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), fc.boolean(), (raw, multiline) => {
      const once = cleanText(raw, { field: 'note', max: 20, multiline });
      if (once.ok) expect(cleanText(once.value, { field: 'note', max: 20, multiline })).toEqual(once);
    }),
  );
});

test('a refusal never carries the text it is about', () => {
  const refusal = refusalsOf(cleanText('secret\0value', { field: 'note', max: 100 }))[0];

  expect(JSON.stringify(refusal)).not.toContain('secret');
});
