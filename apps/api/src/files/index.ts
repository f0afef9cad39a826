export { csvLines } from './csv-lines.ts';
export { detectReading } from './detect-reading.ts';
export { FileProblem, SEPARATORS, type FileEncoding, type FileReading, type FileRow } from './file-reading.ts';
export { readRows } from './read-rows.ts';
export type { SheetToWrite, TableFile } from './table-file.ts';
export { xlsxStream } from './xlsx/xlsx-stream.ts';
