import { FileProblem, FILE_LIMITS, type FileEncoding, type FileReading } from './file-reading.ts';
import { detectSeparator } from './detect-separator.ts';
import { beginning, detectEncoding } from './text-encoding.ts';
import { openWorkbook } from './xlsx/workbook.ts';

const startsWith = (file: Buffer, ...bytes: readonly number[]): boolean =>
  bytes.every((byte, index) => file[index] === byte);

const isZip = (file: Buffer): boolean => startsWith(file, 0x50, 0x4b, 0x03, 0x04);
/** Excel's format before 2007, and workbooks with a password. */
const isOldWorkbook = (file: Buffer): boolean => startsWith(file, 0xd0, 0xcf, 0x11, 0xe0);
// Pictures, archives and programs are full of control characters; a table may have one by mistake.
const isNoText = (text: string): boolean =>
  text.includes('\0') || (text.match(/[^\P{Cc}\s]/gu)?.length ?? 0) > text.length / 100;
const isMarkup = (text: string): boolean => /^\s*(%PDF-|\{\\rtf|<(!doctype|html|\?xml|table|svg))/i.test(text);

/**
 * Looks at a file and says how it would be read.
 *
 * @throws FileProblem for a file that is no table
 */
export async function detectReading(file: Buffer): Promise<FileReading> {
  if (file.length > FILE_LIMITS.bytes) throw new FileProblem('file_too_large');
  if (isZip(file)) return readingOfWorkbook(file);
  if (isOldWorkbook(file)) throw new FileProblem('workbook_too_old');
  const encoding = detectEncoding(file);
  const text = beginningOfTable(file, encoding);
  if (text.trim() === '') throw new FileProblem('file_empty');
  return { format: 'csv', encoding, separator: detectSeparator(text), sheet: null, sheets: [] };
}

/** @throws FileProblem when this can't be the text of a table */
export function beginningOfTable(file: Buffer, encoding: FileEncoding): string {
  const text = beginning(file, encoding);
  if (isNoText(text) || isMarkup(text)) throw new FileProblem('file_not_a_table');
  return text;
}

async function readingOfWorkbook(file: Buffer): Promise<FileReading> {
  const { sheets } = await openWorkbook(file);
  const names = sheets.map(({ name }) => name);
  const sheet = sheets.find(({ isHidden }) => !isHidden)?.name ?? names[0];
  if (sheet === undefined) throw new FileProblem('file_empty');
  return { format: 'xlsx', encoding: null, separator: null, sheet, sheets: names };
}
