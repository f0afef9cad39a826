import { Readable } from 'node:stream';
import { CsvError, parse, type Options } from 'csv-parse';
import { saidSeparator } from './detect-separator.ts';
import {
  checkedRow,
  FileProblem,
  FILE_LIMITS,
  type FileEncoding,
  type FileRow,
  type Separator,
} from './file-reading.ts';
import { decoded } from './text-encoding.ts';

/** Text that is longer than any row: a quote that nothing ends swallows the rest of the file. */
const RECORD_MAX = 16 * FILE_LIMITS.cellLength * 4;

/** The rows of a text file. Blank ones are left out, but counted. */
export async function* readCsv(file: Buffer, encoding: FileEncoding, separator: Separator): AsyncGenerator<FileRow> {
  const parser = Readable.from(decoded(file, encoding), { objectMode: true })
    .on('error', (error) => parser.destroy(error))
    .pipe(parse(optionsFor(separator)));
  let line = 0;
  let count = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      line += 1;
      if (cells.every((cell) => cell === '')) continue;
      if (line === 1 && cells.join(separator).length <= 5 && saidSeparator(cells.join(separator))) continue;
      count += 1;
      yield checkedRow({ line, cells }, count);
    }
  } catch (error) {
    throw problemOf(error);
  } finally {
    parser.destroy();
  }
}

function optionsFor(separator: Separator): Options {
  return {
    delimiter: separator,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    // A quote that does not enclose its cell is a character like any other: nothing is lost or moved by it.
    relax_quotes: true,
    max_record_size: RECORD_MAX,
  };
}

const UNCLOSED: readonly string[] = ['CSV_QUOTE_NOT_CLOSED', 'CSV_MAX_RECORD_SIZE'];

function problemOf(error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  const { records, column } = error as CsvError & { records: number; column: number };
  return new FileProblem(UNCLOSED.includes(error.code) ? 'quote_unclosed' : 'file_not_a_table', {
    line: records + 1,
    column: column + 1,
  });
}
