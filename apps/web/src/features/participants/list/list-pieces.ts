import type { GridRows } from '../../../ui/data-grid/grid-types.ts';

/** The server gives up to 200 at once; of a hundred, the first rows are there sooner. */
export const pieceSize = 100;

interface Piece<TNode> {
  readonly nodes: readonly TNode[];
  readonly endCursor: string | null;
}

/** What is loaded behind the first page, by number of the piece. */
export interface ListPieces<TNode> {
  readonly start: string;
  readonly byNumber: ReadonlyMap<number, Piece<TNode>>;
}

export const noPieces: ListPieces<never> = { start: '', byNumber: new Map() };

/**
 * The pieces to have for what is in sight: those first, then one ahead, then one behind.
 *
 * @param before how many rows the first page has
 */
export function wantedPieces({ start, end }: GridRows, before: number, total: number): number[] {
  const numberOf = (row: number) => Math.floor((row - before) / pieceSize);
  const last = numberOf(total - 1);
  const seen: number[] = [];
  for (let piece = Math.max(0, numberOf(start)); piece <= numberOf(end); piece += 1) seen.push(piece);
  const around = [numberOf(end + pieceSize), numberOf(start - pieceSize / 2)];
  return [...new Set([...seen, ...around])].filter((piece) => piece >= 0 && piece <= last);
}

/** Each row at its place; undefined where it isn't loaded. */
export function placedItems<TNode>(first: readonly TNode[], { byNumber }: ListPieces<TNode>): (TNode | undefined)[] {
  const highest = Math.max(-1, ...byNumber.keys());
  const end = first.length + (byNumber.get(highest)?.nodes.length ?? 0) + Math.max(0, highest) * pieceSize;
  const items: (TNode | undefined)[] = Array.from({ length: end }, (_, index) => first[index]);
  for (const [piece, { nodes }] of byNumber) {
    nodes.forEach((node, index) => {
      items[first.length + piece * pieceSize + index] = node;
    });
  }
  return items;
}
