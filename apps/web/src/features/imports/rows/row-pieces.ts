// The rows of a file as far as they are loaded, in pieces of a hundred.
export const PIECE_SIZE = 100;

interface Line {
  line: number;
}

export interface RowPieces<TRow> {
  /** What was asked for; with another question nothing of this is of use. */
  readonly question: string;
  readonly total: number | null;
  readonly byNumber: ReadonlyMap<number, readonly TRow[]>;
  readonly hasFailed: boolean;
}

export const noPieces = { question: '', total: null, byNumber: new Map(), hasFailed: false };

/** With one more piece; what belongs to another question is dropped. */
export function withPiece<TRow>(
  before: RowPieces<TRow>,
  question: string,
  piece: number,
  { totalCount, nodes }: { totalCount: number; nodes: readonly TRow[] },
): RowPieces<TRow> {
  const known = before.question === question ? before.byNumber : [];
  return { question, total: totalCount, byNumber: new Map([...known, [piece, nodes]]), hasFailed: false };
}

/** With newer rows in the places of those of the same lines. */
export function withRows<TRow extends Line>(before: RowPieces<TRow>, rows: readonly TRow[]): RowPieces<TRow> {
  const byLine = new Map(rows.map((row) => [row.line, row]));
  const byNumber = new Map(
    [...before.byNumber].map(([piece, list]) => [piece, list.map((row) => byLine.get(row.line) ?? row)]),
  );
  return { ...before, byNumber };
}

/** The pieces that these rows of the list stand in and that aren't loaded. */
export function wantedPieces<TRow>(
  { byNumber, total }: RowPieces<TRow>,
  { start, end }: { start: number; end: number },
): number[] {
  const first = Math.floor(start / PIECE_SIZE);
  const last = Math.min(Math.floor(end / PIECE_SIZE), Math.ceil((total ?? 0) / PIECE_SIZE) - 1);
  const all = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return all.filter((piece) => !byNumber.has(piece));
}

/** Each row at its place in the list; a hole where it isn't loaded. */
export function placedRows<TRow extends Line>(pieces: RowPieces<TRow>): ({ id: string; row: TRow } | undefined)[] {
  const items: ({ id: string; row: TRow } | undefined)[] = [];
  for (const [piece, rows] of pieces.byNumber)
    for (const [place, row] of rows.entries()) items[piece * PIECE_SIZE + place] = { id: String(row.line), row };
  return items;
}
