/** Why a file can't be read as a table. The codes are data: the API shows the message, the web translates by code. */
export const FILE_PROBLEM_CODES = [
  'file_empty',
  'no_rows',
  'file_too_large',
  'file_not_a_table',
  'workbook_too_old',
  'workbook_unreadable',
  'sheet_unknown',
  'encoding_wrong',
  'quote_unclosed',
  'too_many_rows',
  'too_many_columns',
  'cell_too_long',
] as const;
export type FileProblemCode = (typeof FILE_PROBLEM_CODES)[number];

const MESSAGES: Readonly<Record<FileProblemCode, string>> = {
  file_empty: 'There is nothing in this file.',
  no_rows: 'Add rows below the header: there is none.',
  file_too_large: 'Split this file: at most 50 MB are read.',
  file_not_a_table: 'This is no table. Save it as CSV or as an Excel workbook (.xlsx).',
  workbook_too_old: 'Save this as an Excel workbook (.xlsx), without a password.',
  workbook_unreadable: 'This workbook is damaged or has a password. Save it again.',
  sheet_unknown: 'Choose one of the sheets of this workbook.',
  encoding_wrong: 'Some characters can not be read. Choose another encoding.',
  quote_unclosed: 'A quotation mark opens here and never closes.',
  too_many_rows: 'Split this file: at most 100,000 rows are read.',
  too_many_columns: 'Remove columns: at most 2,000 are read.',
  cell_too_long: 'Shorten this cell: at most 32,767 characters fit into one.',
};

/** Gives the sentence that says what to do about a problem of a file. */
export const fileProblemMessage = (code: FileProblemCode): string => MESSAGES[code];
