// Two files that LibreOffice 7.4 saved, out of a workbook that `xlsxStream` wrote.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { importedText } from '@guildhall/domain';
import { expect, test } from '@jest/globals';
import { allCells } from '../../test/files.ts';

const WRITTEN = [
  ['ID', 'Text'],
  ['1', '007'],
  ['2', '2026-03-01'],
  ['3', '=1+1'],
  ['4', "'=1+1"],
  ['5', 'a "quoted", b; c'],
  ['6', 'two\nlines'],
  ['7', ' blanks '],
  ['8', 'Łódź 😀 العربية'],
  ['9', '+1 206 555 0100'],
  ['10', '1E5'],
  ['11', 'TRUE'],
  ['12', '_x0041_'],
];

test.each(['xlsx', 'csv'])(
  '[US-MAN-14] a workbook that LibreOffice saved as %s has the cells that were written',
  async (format) => {
    const file = readFileSync(path.join(import.meta.dirname, `../../test/fixtures/saved-by-libreoffice.${format}`));
    const cells = await allCells(file);

    expect(cells.map((row) => row.map(importedText))).toEqual(WRITTEN);
  },
);
