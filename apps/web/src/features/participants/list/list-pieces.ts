import { isJump, type ListMovement } from './list-movement.ts';

/** Of a hundred, the first rows are there sooner than of the two hundred that the server gives at once. */
export const pieceSize = 100;
const mostPerRun = 2;
/** More at a time would only make each of them late. */
const runsAtOnce = 2;
/** So long may a piece take until somebody who goes on at the same speed gets there. */
const secondsAhead = 1;
const mostAhead = 1000;

export interface Piece<TNode> {
  readonly nodes: readonly TNode[];
  /** Null where a piece came together with the next one. */
  readonly endCursor: string | null;
}

/** What is loaded behind the first page, by number of the piece. */
export interface ListPieces<TNode> {
  readonly start: string;
  readonly byNumber: ReadonlyMap<number, Piece<TNode>>;
}

export const noPieces: ListPieces<never> = { start: '', byNumber: new Map() };

/** Pieces that follow each other, to be fetched at once. */
export interface PieceRun {
  readonly from: number;
  readonly count: number;
}

/**
 * The pieces to have for what is in sight: those first, then the next ones where somebody is going, then one behind.
 *
 * @param before how many rows the first page has
 */
export function wantedPieces(movement: ListMovement, before: number, total: number): number[] {
  if (isJump(movement)) return [];
  const { start, end, rowsPerSecond } = movement;
  const numberOf = (row: number) => Math.floor((row - before) / pieceSize);
  const ahead = Math.max(pieceSize, Math.min(mostAhead, Math.abs(rowsPerSecond) * secondsAhead));
  const wanted =
    rowsPerSecond < 0
      ? [...through(numberOf(end), numberOf(start)), ...through(numberOf(start), numberOf(start - ahead))]
      : [...through(numberOf(start), numberOf(end)), ...through(numberOf(end), numberOf(end + ahead))];
  const behind = numberOf(rowsPerSecond < 0 ? end + pieceSize / 2 : start - pieceSize / 2);
  const last = numberOf(total - 1);
  return [...new Set([...wanted, behind])].filter((piece) => piece >= 0 && piece <= last);
}

function through(from: number, to: number): number[] {
  const step = to < from ? -1 : 1;
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, index) => from + index * step);
}

/** What to fetch next of the wanted pieces; null where nothing is missing, or enough of them is on its way. */
export function nextRun(
  wanted: readonly number[],
  known: ReadonlyMap<number, unknown>,
  running: readonly PieceRun[],
): PieceRun | null {
  const isIn = (piece: number) => (run: PieceRun) => piece >= run.from && piece < run.from + run.count;
  // What was asked for on the way to somewhere else holds nobody up.
  const needed = running.filter((run) => wanted.some((piece) => isIn(piece)(run)));
  if (needed.length >= runsAtOnce) return null;
  const isMissing = (piece: number) => wanted.includes(piece) && !known.has(piece) && !running.some(isIn(piece));
  const first = wanted.find(isMissing);
  if (first === undefined) return null;
  if (isMissing(first + 1)) return { from: first, count: mostPerRun };
  return isMissing(first - 1) ? { from: first - 1, count: mostPerRun } : { from: first, count: 1 };
}

/**
 * From where a piece is fetched: behind the nearest one before it that is known, because rows that are skipped cost time.
 *
 * @param firstEnd the cursor behind the first page
 */
export function placeBefore<TNode>(
  piece: number,
  { byNumber }: ListPieces<TNode>,
  firstEnd: string,
): { after: string; skip: number } {
  let [nearest, after] = [-1, firstEnd];
  for (const [number, { endCursor }] of byNumber) {
    if (number < piece && number > nearest && endCursor !== null) [nearest, after] = [number, endCursor];
  }
  return { after, skip: (piece - nearest - 1) * pieceSize };
}

/** Each row at its place; undefined where it isn't loaded. */
export function placedItems<TNode>(first: readonly TNode[], { byNumber }: ListPieces<TNode>): (TNode | undefined)[] {
  const items: (TNode | undefined)[] = [...first];
  for (const [piece, { nodes }] of byNumber) {
    nodes.forEach((node, index) => {
      items[first.length + piece * pieceSize + index] = node;
    });
  }
  return items;
}
