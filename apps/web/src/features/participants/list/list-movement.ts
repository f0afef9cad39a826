import type { GridRows } from '../../../ui/data-grid/grid-types.ts';

/** The rows in sight, since when, how far they moved at once and how quickly; below zero: upwards. */
export interface ListMovement extends GridRows {
  readonly at: number;
  readonly moved: number;
  readonly rowsPerSecond: number;
}

export const atRest: ListMovement = { start: 0, end: 0, at: 0, moved: 0, rowsPerSecond: 0 };

/** Nobody reads at this speed, or passes so many rows between two frames: somebody is on the way to a place far away. */
const rowsPerSecondOfAJump = 5000;
const rowsOfAJump = 500;
const frame = 16;

export function movedTo({ start, end }: GridRows, before: ListMovement, now: number): ListMovement {
  const moved = start - before.start;
  return { start, end, at: now, moved, rowsPerSecond: (moved * 1000) / Math.max(frame, now - before.at) };
}

/** True while rows pass that are not worth fetching. */
export const isJump = ({ moved, rowsPerSecond }: ListMovement): boolean =>
  Math.abs(moved) > rowsOfAJump || Math.abs(rowsPerSecond) > rowsPerSecondOfAJump;
