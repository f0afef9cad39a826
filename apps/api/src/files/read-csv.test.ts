import { describe, expect, test } from '@jest/globals';
import { allCells, allRows, problemOf } from '../../test/files.ts';
import { detectReading } from './index.ts';

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const people = (separator: string) =>
  ['given,family', '"Rye, Oat",O\'Hara', 'Zoë,"a ""b"""'].join('\r\n').replaceAll(',', separator);

describe('[US-MAN-14] a text file', () => {
  test.each([',', ';', '\t', '|'])('[UK-BULK-05] with %j between its cells is recognised', async (separator) => {
    const file = Buffer.from(people(separator));

    expect((await detectReading(file)).separator).toBe(separator);
    expect(await allCells(file)).toEqual([
      ['given', 'family'],
      [`Rye${separator} Oat`, "O'Hara"],
      ['Zoë', 'a "b"'],
    ]);
  });

  test.each([
    ['UTF-8', 'utf-8', Buffer.from('name;city\nZoë;Łódź')],
    ['UTF-8 with a byte order mark', 'utf-8', Buffer.from('\uFEFFname;city\nZoë;Łódź')],
    ['UTF-16 with a byte order mark', 'utf-16le', Buffer.from('\uFEFFname;city\nZoë;Łódź', 'utf16le')],
    ['UTF-16 without one', 'utf-16le', Buffer.from('name;city\nZoë;Łódź', 'utf16le')],
    ['UTF-16, big end first', 'utf-16be', utf16be('\uFEFFname;city\nZoë;Łódź')],
    ['UTF-16, big end first, without a mark', 'utf-16be', utf16be('name;city\nZoë;Łódź')],
    ['Windows-1252', 'windows-1252', Buffer.from('name;city\nZo\xeb;\x8a\x80\x92', 'latin1')],
  ])('in %s is recognised', async (_name, encoding, file) => {
    const [header, row] = await allCells(file);

    expect((await detectReading(file)).encoding).toBe(encoding);
    expect(header).toEqual(['name', 'city']);
    expect(row).toEqual(['Zoë', encoding === 'windows-1252' ? 'Š€’' : 'Łódź']);
  });

  test.each([
    ['LF', 'a,b\n1,2\n'],
    ['CRLF', 'a,b\r\n1,2\r\n'],
    ['CR', 'a,b\r1,2\r'],
    ['no line break at the end', 'a,b\n1,2'],
    ['blank lines at the end', 'a,b\n1,2\n\n,\n\n'],
    ['what Excel says about the separator', 'sep=,\r\na,b\r\n1,2'],
  ])('with %s has its rows', async (_name, text) => {
    expect(await allCells(Buffer.from(text))).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  test('counts its rows as a spreadsheet does: with blank ones, and one with line breaks in a cell once', async () => {
    const file = Buffer.from('a,b\n\n"x\ny",2\n,\nlast,3\n');

    expect((await allRows(file)).map(({ line, cells }) => [line, cells[0]])).toEqual([
      [1, 'a'],
      [3, 'x\ny'],
      [5, 'last'],
    ]);
  });

  test('gives short rows, long rows and repeated headers as they are, and changes no blank', async () => {
    expect(await allCells(Buffer.from('a,a,b\n 1 \n1,2,3,4\n'))).toEqual([
      ['a', 'a', 'b'],
      [' 1 '],
      ['1', '2', '3', '4'],
    ]);
  });

  test('of one column is read', async () => {
    expect(await allCells(Buffer.from('email\na@example.org\n'))).toEqual([['email'], ['a@example.org']]);
  });

  test.each(['\t', ','])(
    'keeps quotes that do not enclose a cell between %j, such as those of inches',
    async (separator) => {
      const text = 'size,note\n5" pipe,"a\nb"\n7,"Rye" Oat\n'.replaceAll(',', separator);

      expect(await allCells(Buffer.from(text))).toEqual([
        ['size', 'note'],
        ['5" pipe', 'a\nb'],
        ['7', '"Rye" Oat'],
      ]);
    },
  );

  test('is read in another encoding and with another separator where somebody says so', async () => {
    const file = Buffer.from('a;b,c\n\xc3\xa9;1,2\n', 'latin1');

    expect(await allCells(file, { encoding: 'windows-1252', separator: ';' })).toEqual([
      ['a', 'b,c'],
      ['Ã©', '1,2'],
    ]);
  });
});

describe('[US-MAN-14] what is wrong with a file is said with its place', () => {
  const none = { line: null, column: null };
  test.each([
    ['an empty file', Buffer.from(''), { code: 'file_empty', ...none }],
    ['a file of blanks', Buffer.from('\uFEFF \r\n\r\n'), { code: 'file_empty', ...none }],
    ['a file of separators', Buffer.from(',,\n,,\n'), { code: 'file_empty', ...none }],
    ['an unclosed quote', Buffer.from('a,b\n1,2\n3,"4\n5,6\n'), { code: 'quote_unclosed', line: 3, column: 2 }],
    [
      'a cell without end',
      Buffer.from(`a,b\n1,${'x'.repeat(40_000)}\n`),
      { code: 'cell_too_long', line: 2, column: 2 },
    ],
    ['too many columns', Buffer.from(`${'a,'.repeat(2_000)}a\n`), { code: 'too_many_columns', line: 1, column: 2_000 }],
    [
      'too many rows',
      Buffer.from(`a\n${'1\n'.repeat(100_001)}`),
      { code: 'too_many_rows', line: 100_002, column: null },
    ],
    ['a file of 200 MB', Buffer.alloc(200 * 2 ** 20, 'a'), { code: 'file_too_large', ...none }],
    [
      'a picture',
      Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108', 'hex'),
      { code: 'file_not_a_table', ...none },
    ],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj\n'), { code: 'file_not_a_table', ...none }],
    ['a web page', Buffer.from('<html><table><tr><td>a</td></tr></table>'), { code: 'file_not_a_table', ...none }],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), { code: 'workbook_too_old', ...none }],
  ])('%s', async (_name, file, problem) => {
    expect(await problemOf(file)).toEqual(problem);
  });

  test('bytes that are no text in the encoding that somebody chose', async () => {
    const file = Buffer.from('name\nAna\nZo\xeb\n', 'latin1');

    expect(await problemOf(file, { encoding: 'utf-8' })).toEqual({ code: 'encoding_wrong', line: 1, column: null });
  });

  test('a quote that swallows the rest of a large file, without reading all of it', async () => {
    const file = Buffer.from(`a,b\n1,"2\n${'1,2\n'.repeat(5_000_000)}`);

    expect(await problemOf(file)).toEqual({ code: 'quote_unclosed', line: 2, column: 2 });
  });

  test('says nothing of what stands in the file', async () => {
    await expect(allRows(Buffer.from('a,b\n"900-12-3456,2\n'))).rejects.toThrow(/^quote_unclosed$/);
  });
});
