import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { importedText, neutralised } from './neutralised.ts';

describe('[US-CSV-11] a cell of a file', () => {
  test.each([
    ['plain text stays', 'María O’Hara', 'María O’Hara'],
    ['a number stays', '4711', '4711'],
    ['nothing stays nothing', '', ''],
    ['a formula becomes text', '=1+1', `'=1+1`],
    ['a phone number becomes text', '+1 206 555 0100', `'+1 206 555 0100`],
    ['a difference becomes text', '-1', `'-1`],
    ['a function becomes text', '@SUM(A1)', `'@SUM(A1)`],
    ['a formula behind blanks becomes text', ' \t=1', `' \t=1`],
    ['a formula behind a quote becomes text', '"=1', `'"=1`],
    ['a formula in wide letters becomes text', '＝1', `'＝1`],
    ['a tab in front becomes text', '\ta', `'\ta`],
    ['a line break in front becomes text', '\na', `'\na`],
    ['what looks like such text is marked again', `'=1`, `''=1`],
    ['an apostrophe alone stays', `'s-Hertogenbosch`, `'s-Hertogenbosch`],
  ])('%s', (_rule, text, cell) => {
    expect(neutralised(text)).toBe(cell);
    expect(importedText(cell)).toBe(text);
  });

  test('gives the text back that it was made of, whatever that was', () => {
    const risky = fc.string({ unit: fc.constantFrom("'", '"', ' ', '\t', '\n', '=', '+', '-', '@', '＝', 'a') });
    fc.assert(
      fc.property(fc.oneof(risky, fc.string({ unit: 'binary' })), (text) => {
        expect(importedText(neutralised(text))).toBe(text);
        expect(neutralised(text)).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});
