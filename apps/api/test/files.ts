import { detectReading, FileProblem, readRows, type FileReading, type FileRow } from '../src/files/index.ts';

/** All rows of a file, read as it looks or as said. */
export async function allRows(file: Buffer, chosen: Partial<FileReading> = {}): Promise<FileRow[]> {
  const rows: FileRow[] = [];
  for await (const row of readRows(file, { ...(await detectReading(file)), ...chosen })) rows.push(row);
  return rows;
}

/** Their cells alone. */
export async function allCells(file: Buffer, chosen: Partial<FileReading> = {}): Promise<string[][]> {
  return (await allRows(file, chosen)).map(({ cells }) => cells);
}

/** Why a file can't be read. */
export async function problemOf(file: Buffer, chosen: Partial<FileReading> = {}): Promise<object | null> {
  try {
    await allRows(file, chosen);
    return null;
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    const { code, line, column } = error;
    return { code, line, column };
  }
}

/** Some rows as a stream. */
export async function* streamed<T>(rows: readonly T[]): AsyncGenerator<T> {
  yield* rows;
}
