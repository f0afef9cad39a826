import { expect, test } from '@jest/globals';
import { spreadsheetText } from './spreadsheet-text.ts';

test.each([
  ['plain text stays', 'María O’Hara', 'María O’Hara'],
  ['a number stays', '4711', '4711'],
  ['nothing stays nothing', '', ''],
  ['a formula becomes text', '=HYPERLINK("https://example.org")', `'=HYPERLINK("https://example.org")`],
  ['a sum becomes text', '+1 206 555 0100', `'+1 206 555 0100`],
  ['a difference becomes text', '-1+1', `'-1+1`],
  ['a function becomes text', '@SUM(A1)', `'@SUM(A1)`],
  ['a formula behind blanks becomes text', '  =1', `'  =1`],
  ['a formula behind a quote becomes text', '"=1', `'"=1`],
  ['a formula in wide letters becomes text', '＝1', `'＝1`],
  ['a tab does not end the cell', 'a\tb', 'a b'],
  ['a line break does not end the line', 'a\r\n=1', 'a =1'],
  ['a formula behind a line break becomes text', '\n=1', `' =1`],
])('%s', (_rule, text, expected) => {
  expect(spreadsheetText(text)).toBe(expected);
});
