import { isFull } from '../accounts/account-status.ts';

/** From which share of the seats in use a tenant is warned where it has not set its own (US-SEAT-06). */
export const SEAT_WARNING_PERCENT_DEFAULT = 90;
export const SEAT_WARNING_PERCENT_MIN = 50;
export const SEAT_WARNING_PERCENT_MAX = 100;

/** How far the seats are used up; full is also what is over the limit. */
export const SEAT_LEVELS = ['fine', 'near', 'full'] as const;
export type SeatLevel = (typeof SEAT_LEVELS)[number];

/** The levels that people are warned of, the milder one first. */
export const SEAT_WARNINGS = ['near', 'full'] as const satisfies readonly SeatLevel[];
export type SeatWarning = (typeof SEAT_WARNINGS)[number];

/** What is known of the seats of a tenant. */
export interface SeatCount {
  /** Seats in use, and those that are kept for a batch which runs. */
  readonly taken: number;
  /** Null = as many as needed. */
  readonly limit: number | null;
  /** From which share of the limit it is near. */
  readonly warningPercent: number;
}

/** Gives the seats that are left: never less than none, null without a limit (US-SEAT-01). */
export function freeSeatsOf({ taken, limit }: Pick<SeatCount, 'taken' | 'limit'>): number | null {
  return limit === null ? null : Math.max(0, limit - taken);
}

/** Gives how far the seats are used up (US-SEAT-04, US-SEAT-06). */
export function seatLevelOf(count: SeatCount): SeatLevel {
  const { taken, limit, warningPercent } = count;
  if (limit === null) return 'fine';
  if (isFull(freeSeatsOf(count))) return 'full';
  // In whole numbers: 90 % of 70 must be 63.
  return taken * 100 >= limit * warningPercent ? 'near' : 'fine';
}

/** What changes in the warnings of a tenant. */
export interface SeatWarningChange {
  readonly opened: readonly SeatWarning[];
  readonly ended: readonly SeatWarning[];
  /** The one that people are told of: the gravest that was opened. */
  readonly told: SeatWarning | null;
}

/** Compares the level with the warnings that are open. Each is opened when its level is reached, and ends below it (US-SEAT-04). */
export function changeSeatWarnings(level: SeatLevel, open: readonly SeatWarning[]): SeatWarningChange {
  const reached = SEAT_LEVELS.indexOf(level);
  const opened = SEAT_WARNINGS.filter((warning) => SEAT_LEVELS.indexOf(warning) <= reached && !open.includes(warning));
  const ended = open.filter((warning) => SEAT_LEVELS.indexOf(warning) > reached);
  return { opened, ended, told: opened.at(-1) ?? null };
}
