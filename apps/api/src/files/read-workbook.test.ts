import { describe, expect, test } from '@jest/globals';
import { allCells, allRows, problemOf } from '../../test/files.ts';
import { anArchive, aWorkbook } from '../../test/workbooks.ts';
import { detectReading } from './index.ts';

const row = (cells: string, line = 1) => `<row r="${line}">${cells}</row>`;
const cellOf = async (cell: string, more: Partial<Parameters<typeof aWorkbook>[0]> = {}) =>
  (await allCells(await aWorkbook({ sheets: { Data: row(cell) }, ...more })))[0]?.[0];

describe('[US-MAN-14] a cell of a workbook', () => {
  test.each([
    ['a shared text', '<c r="A1" t="s"><v>0</v></c>', 'Zoë & <b>'],
    ['a text in two fonts, without how it is pronounced', '<c r="A1" t="s"><v>1</v></c>', 'Rye Oat'],
    ['a text of its own', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 007 </t></is></c>', ' 007 '],
    ['zeros in front of a text', '<c r="A1" t="str"><v>00042</v></c>', '00042'],
    ['what a formula gave', '<c r="A1"><f>SUM(B1:B2)</f><v>42</v></c>', '42'],
    ['the text that a formula gave', '<c r="A1" t="str"><f>A2&amp;A3</f><v>ab</v></c>', 'ab'],
    ['a whole number', '<c r="A1"><v>4711</v></c>', '4711'],
    ['a fraction as it was typed', '<c r="A1"><v>1.1000000000000001</v></c>', '1.1'],
    ['a small number without exponent', '<c r="A1"><v>1E-3</v></c>', '0.001'],
    ['a large number without exponent', '<c r="A1"><v>1.2345678901E+16</v></c>', '12345678901000000'],
    ['a negative number', '<c r="A1"><v>-5</v></c>', '-5'],
    ['yes', '<c r="A1" t="b"><v>1</v></c>', 'TRUE'],
    ['a mistake of a formula', '<c r="A1" t="e"><v>#N/A</v></c>', '#N/A'],
    ['a day in ISO 8601', '<c r="A1" t="d"><v>2026-03-01T00:00:00</v></c>', '2026-03-01'],
    ['a day in a format of Excel', '<c r="A1" s="6"><v>46082</v></c>', '2026-03-01'],
    ['a day in a format of somebody', '<c r="A1" s="1"><v>46082</v></c>', '2026-03-01'],
    ['a day before 1 March 1900', '<c r="A1" s="1"><v>1</v></c>', '1900-01-01'],
    ['a day with its time', '<c r="A1" s="1"><v>46082.75</v></c>', '2026-03-01 18:00:00'],
    ['a time', '<c r="A1" s="1"><v>0.5</v></c>', '12:00:00'],
    ['a ZIP code that is a number', '<c r="A1" s="2"><v>2138</v></c>', '02138'],
    ['an SSN that is a number', '<c r="A1" s="3"><v>12345678</v></c>', '012-34-5678'],
    ['an amount of money', '<c r="A1" s="4"><v>17.5</v></c>', '17.5'],
    ['a number with a unit that looks like a date', '<c r="A1" s="5"><v>12</v></c>', '12'],
    [
      'a character that XML does not have',
      '<c r="A1" t="inlineStr"><is><t>a_x0007__x005F_x0007_</t></is></c>',
      'a\u0007_x0007_',
    ],
  ])('gives %s', async (_name, cell, text) => {
    const sharedTexts = [
      '<t>Zoë &amp; &lt;b&gt;</t>',
      '<r><t xml:space="preserve">Rye </t></r><r><t>Oat</t></r><rPh><t>x</t></rPh>',
    ];
    const formats = ['dd\\.mm\\.yyyy;@', '00000', '000\\-00\\-0000', '[$$-409]#,##0.00', '0&quot; days&quot;'];

    expect(await cellOf(cell, { sharedTexts, formats })).toBe(text);
  });

  test('gives days of a workbook that counts from 1904', async () => {
    const properties = '<workbookPr date1904="1"/>';

    expect(await cellOf('<c r="A1" s="1"><v>44620</v></c>', { properties })).toBe('2026-03-01');
  });
});

describe('[US-MAN-14] a workbook', () => {
  const text = (content: string, reference?: string) =>
    `<c ${reference ? `r="${reference}"` : ''} t="inlineStr"><is><t>${content}</t></is></c>`;

  test('has the sheets that somebody can choose from, the first visible one unless they do', async () => {
    const sheets = { Codes: row(text('code')), Data: row(text('data')), More: row(text('more')) };
    const file = await aWorkbook({ sheets, hidden: ['Codes'] });

    expect(await detectReading(file)).toEqual({
      format: 'xlsx',
      encoding: null,
      separator: null,
      sheet: 'Data',
      sheets: ['Codes', 'Data', 'More'],
    });
    expect(await allCells(file)).toEqual([['data']]);
    expect(await allCells(file, { sheet: 'More' })).toEqual([['more']]);
    expect(await problemOf(file, { sheet: 'Others' })).toMatchObject({ code: 'sheet_unknown' });
  });

  test('has its rows by number, without blank ones and without what stands formatted at the end', async () => {
    const blank = '<c r="A9" s="1"/><c r="B9" t="inlineStr"><is><t></t></is></c>';
    const rows = row(text('a', 'A1') + text('c', 'C1')) + row(text('b', 'B4') + '<c r="D4" s="1"/>', 4) + row(blank, 9);

    expect(await allRows(await aWorkbook({ sheets: { Data: rows } }))).toEqual([
      { line: 1, cells: ['a', '', 'c'] },
      { line: 4, cells: ['', 'b'] },
    ]);
  });

  test('is read without references, and with prefixes on every name', async () => {
    const cells = '<x:row><x:c t="str"><x:v>a</x:v></x:c><x:c t="str"><x:v>b</x:v></x:c></x:row>';

    expect(await allCells(await aWorkbook({ sheets: { Data: `<row>${text('a')}${text('b')}</row>` } }))).toEqual([
      ['a', 'b'],
    ]);
    expect(await allCells(await aWorkbook({ sheets: { Data: cells }, prefix: 'x:' }))).toEqual([['a', 'b']]);
  });

  test.each([
    ['an archive of something else', () => anArchive({ 'a.txt': 'a' }), 'file_not_a_table'],
    ['a text document', () => anArchive({ '_rels/.rels': '<a/>', 'word/document.xml': '<a/>' }), 'file_not_a_table'],
    ['a workbook without rows', () => aWorkbook({ sheets: { Data: '' } }), 'file_empty'],
    ['a workbook without sheets', () => aWorkbook({ sheets: {} }), 'file_empty'],
    [
      'a workbook that was cut off',
      async () => (await aWorkbook({ sheets: { Data: '' } })).subarray(0, 900),
      'workbook_unreadable',
    ],
    ['XML that does not end', () => aWorkbook({ sheets: { Data: '<row><c>' } }), 'workbook_unreadable'],
    [
      'an entity that unfolds',
      () => aWorkbook({ sheets: { Data: '<row><c t="str"><v>&lol;</v></c></row>' } }),
      'workbook_unreadable',
    ],
    ['a cell far to the right', () => aWorkbook({ sheets: { Data: row(text('a', 'XFD1')) } }), 'too_many_columns'],
    [
      'thousands of parts',
      () => anArchive(Object.fromEntries(Array.from({ length: 2_001 }, (_, n) => [`${n}`, '']))),
      'file_not_a_table',
    ],
    [
      'a small file that unpacks to far more',
      async () =>
        anArchive({
          '_rels/.rels': '<R><Relationship Type="x/officeDocument" Target="xl/workbook.xml"/></R>',
          'xl/workbook.xml': Buffer.alloc(17 * 2 ** 20, ' '),
        }),
      'file_too_large',
    ],
  ])('that is %s is a clear problem', async (_name, file, code) => {
    expect(await problemOf(await file())).toMatchObject({ code });
  });

  test('whose parts unpack to more than they say is refused while it unpacks', async () => {
    const file = await aWorkbook({ sheets: { Data: row(text('a'.repeat(10_000))) } });
    // The size of the unpacked sheet in the list of parts at the end.
    const entry = file.lastIndexOf('xl/worksheets/sheet1.xml');
    file.writeUInt32LE(100, entry - 46 + 24);

    expect(await problemOf(file)).toMatchObject({ code: 'workbook_unreadable' });
  });
});
