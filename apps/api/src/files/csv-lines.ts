import { neutralised } from '@guildhall/domain';
import type { Separator } from './file-reading.ts';

export interface CsvOptions {
  /** Cells that a spreadsheet would calculate become text; `importedText` takes that back. */
  readonly neutralise: boolean;
  readonly separator?: Separator;
  /** A byte order mark, so that spreadsheets read it as UTF-8. */
  readonly bom?: boolean;
}

/** Rows as lines of CSV (RFC 4180), some at a time. */
export async function* csvLines(
  rows: AsyncIterable<readonly string[]>,
  { neutralise, separator = ',', bom = false }: CsvOptions,
): AsyncGenerator<string> {
  const cell = (text: string) => quoted(neutralise ? neutralised(text) : text, separator);
  let isFirst = bom;
  for await (const cells of rows) {
    // A line without any character would be a blank one.
    const line = cells.length === 1 && cells[0] === '' ? '""' : cells.map(cell).join(separator);
    yield `${isFirst ? '\uFEFF' : ''}${line}\r\n`;
    isFirst = false;
  }
  if (isFirst) yield '\uFEFF';
}

function quoted(text: string, separator: Separator): string {
  const isPlain = !text.includes('"') && !text.includes(separator) && !/[\r\n]|^\uFEFF/.test(text);
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}
