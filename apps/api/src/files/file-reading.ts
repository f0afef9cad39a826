import type { FileProblemCode } from '@guildhall/domain';

export type FileEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export const SEPARATORS = [',', ';', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** How a file is read: found out by looking at it, or chosen by whoever knows better. */
export interface FileReading {
  readonly format: 'csv' | 'xlsx';
  /** Null for a workbook. */
  readonly encoding: FileEncoding | null;
  readonly separator: Separator | null;
  /** Null for a text file. */
  readonly sheet: string | null;
  readonly sheets: readonly string[];
}

/** A row with its number as a spreadsheet shows it: the header of most files is row 1. */
export interface FileRow {
  readonly line: number;
  readonly cells: string[];
}

export const FILE_LIMITS = {
  bytes: 50 * 2 ** 20,
  /** Besides the header. */
  rows: 100_000,
  columns: 2_000,
  /** As many characters as a cell of a spreadsheet holds. */
  cellLength: 32_767,
  /** What parts of a workbook may unpack to; a sheet is never held as a whole. */
  sheetBytes: 512 * 2 ** 20,
  sharedTextBytes: 100 * 2 ** 20,
  otherPartBytes: 16 * 2 ** 20,
  parts: 2_000,
} as const;

/** The place of a problem, both counted from 1. */
interface Place {
  readonly line?: number | null;
  readonly column?: number | null;
}

/** A file that can't be read, said so that its owner can mend it. Holds nothing of what stands in it. */
export class FileProblem extends Error {
  readonly line: number | null;
  readonly column: number | null;

  constructor(
    readonly code: FileProblemCode,
    { line = null, column = null }: Place = {},
  ) {
    super(code);
    this.name = 'FileProblem';
    this.line = line;
    this.column = column;
  }
}

/** @throws FileProblem for a row that no table of ours has; gives the row */
export function checkedRow(row: FileRow, count: number): FileRow {
  const { line, cells } = row;
  // The first one is the header.
  if (count > FILE_LIMITS.rows + 1) throw new FileProblem('too_many_rows', { line });
  if (cells.length > FILE_LIMITS.columns)
    throw new FileProblem('too_many_columns', { line, column: FILE_LIMITS.columns });
  const long = cells.findIndex((cell) => cell.length > FILE_LIMITS.cellLength);
  if (long >= 0) throw new FileProblem('cell_too_long', { line, column: long + 1 });
  return row;
}
