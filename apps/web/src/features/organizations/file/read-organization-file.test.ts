import { describe, expect, test } from '@jest/globals';
import { readOrganizationFile, textOfFile } from './read-organization-file.ts';

const KINDS = ['EMPLOYER', 'PROVIDER'] as const;
const read = (text: string) => readOrganizationFile(text, KINDS, 'EMPLOYER');
const bytes = (...codes: number[]) => new Uint8Array(codes).buffer;

describe('[US-PRT-07] a file of organizations', () => {
  test.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['pipes', '|'],
  ])('is read with %s between its cells', (_name, separator) => {
    const text = [
      ['Name', 'Type', 'Zip code'],
      ['Rye & Sons', 'Training provider', '98101'],
      ['Oven Works', '', ''],
    ]
      .map((cells) => cells.join(separator))
      .join('\r\n');

    expect(read(text).lines).toMatchObject([
      { row: 2, input: { name: 'Rye & Sons', kind: 'PROVIDER', postalCode: '98101' }, problems: [] },
      { row: 3, input: { name: 'Oven Works', kind: 'EMPLOYER', postalCode: null }, problems: [] },
    ]);
  });

  test('keeps commas and line breaks inside quotes, and leaves empty rows out', () => {
    const { lines } = read('name,city\n"Rye, Oat\nand Sons",Spokane\n,\n\nOven Works,Yakima\n');

    expect(lines.map(({ input }) => input.city)).toEqual(['Spokane', 'Yakima']);
    expect(lines[0]!.input.name).toBe('Rye, Oat\nand Sons');
  });

  test('says of each row what is wrong with it', () => {
    const { lines } = read('name,kind,email\n,employer,a@b.example\nRye,guild,\nOat,,not an address\nrye,,');

    expect(lines.map(({ row, problems, isRepeated }) => [row, problems.map(({ field }) => field), isRepeated])).toEqual(
      [
        [2, ['name'], false],
        [3, ['kind'], false],
        [4, ['email'], false],
        [5, [], true],
      ],
    );
  });

  test('names the columns that it leaves out', () => {
    expect(read('name,Credit rating,city\nRye,AAA,Yakima').ignored).toEqual(['Credit rating']);
  });

  test.each([
    ['nothing in it', '', 'empty'],
    ['headings alone', 'name,city', 'empty'],
    ['no column of names', 'city\nYakima', 'no_name_column'],
    ['a quote that never ends', 'name\n"Rye', 'unclosed_quote'],
    ['more rows than fit', `name\n${'Rye\n'.repeat(1001)}`, 'too_many'],
  ])('with %s is refused as a whole', (_name, text, trouble) => {
    expect(read(text)).toEqual({ lines: [], ignored: [], trouble });
  });

  test.each([
    ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, 0x42, 0xc3, 0xa4)],
    ['UTF-16', bytes(0xff, 0xfe, 0x42, 0, 0xe4, 0)],
    ['Windows-1252', bytes(0x42, 0xe4)],
  ])('is decoded from %s', (_name, content) => {
    expect(textOfFile(content).replace(/^\uFEFF/, '')).toBe('Bä');
  });
});
