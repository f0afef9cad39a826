// Why a file is refused, or can't be read, and what to do then; the codes are those of uploads and of reading.
import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

const words: Readonly<Record<string, MessageDescriptor>> = {
  unreachable: msg`The upload broke off. Check your connection and try again.`,
  file_empty: msg`The file is empty. Save it once more from the spreadsheet and upload that.`,
  file_too_large: msg`The file is larger than 50 MB. Split it into several files, each with the header row.`,
  upload_incomplete: msg`The upload broke off. Try again.`,
  file_not_a_table: msg`This is no table. Save the spreadsheet as CSV or as an Excel workbook (.xlsx) and upload that.`,
  quote_unclosed: msg`A cell begins with a quotation mark that is never closed. Close it in the spreadsheet, or choose another separator.`,
  text_after_quote: msg`Text follows a closing quotation mark. Double the quotation marks inside of the cell, or choose another separator.`,
  encoding_wrong: msg`Some characters can't be read with this encoding. Choose another one below.`,
  too_many_rows: msg`The file has more than 100,000 rows. Split it into several files, each with the header row.`,
  too_many_columns: msg`The file has too many columns. Remove those that aren't needed, or choose another separator.`,
  cell_too_long: msg`A cell holds too much text. A quotation mark may be missing before it.`,
  sheet_unknown: msg`This sheet isn't in the workbook. Choose one of the sheets below.`,
  workbook_unreadable: msg`The workbook can't be opened. It may be protected by a password or damaged: save it again without a password.`,
  header_missing: msg`There is no header row. Put the names of the columns into the first row.`,
  no_rows: msg`There is no row below the header. Add rows in the spreadsheet, or choose another sheet or separator.`,
  http_401: msg`You are signed out. Sign in again, then upload the file.`,
  http_403: msg`You may not upload files of this kind.`,
  http_413: msg`The file is larger than 50 MB. Split it into several files, each with the header row.`,
};

/** What is wrong with a file, in the reader's language; the server's sentence where the code is not known here. */
export function fileProblemText(i18n: I18n, { code, message }: { code: string; message: string }): string {
  const word = words[code.toLowerCase()];
  return word ? i18n._(word) : message;
}
