import { beginningOfTable } from './detect-reading.ts';
import { FileProblem, FILE_LIMITS, type FileReading, type FileRow } from './file-reading.ts';
import { readCsv } from './read-csv.ts';
import { readSheet } from './xlsx/read-sheet.ts';

/**
 * Gives the rows in order as text, with their numbers in the file. Rows with too few or too many cells come as they are;
 * nothing is trimmed. Of a workbook: days as YYYY-MM-DD, numbers as they were typed, what formulas gave. Blank rows are left
 * out, but counted.
 *
 * @throws FileProblem at the row that can't be read
 */
export async function* readRows(file: Buffer, reading: FileReading): AsyncGenerator<FileRow> {
  if (file.length > FILE_LIMITS.bytes) throw new FileProblem('file_too_large');
  // Somebody may have chosen an encoding for what is no text at all.
  if (reading.encoding) beginningOfTable(file, reading.encoding);
  let isEmpty = true;
  for await (const row of rowsOf(file, reading)) {
    isEmpty = false;
    yield row;
  }
  if (isEmpty) throw new FileProblem('file_empty');
}

function rowsOf(file: Buffer, { format, encoding, separator, sheet }: FileReading): AsyncIterable<FileRow> {
  return format === 'xlsx' ? readSheet(file, sheet) : readCsv(file, encoding ?? 'utf-8', separator ?? ',');
}
