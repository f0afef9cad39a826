export interface SheetToWrite {
  readonly name: string;
  readonly rows: AsyncIterable<readonly string[]>;
}

/** A file that is written while it is fetched. */
export interface TableFile {
  /** Without what stands for its format. */
  readonly name: string;
  /** The first one is all that a text file has. */
  readonly sheets: readonly SheetToWrite[];
  /** Whether a text file is made harmless for spreadsheets; the cells of a workbook are text anyway. */
  readonly neutralise: boolean;
}
