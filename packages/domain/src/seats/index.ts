// What the domain shows of seats: `../index.ts` passes it on.
export {
  SEAT_LEVELS,
  SEAT_WARNING_PERCENT_DEFAULT,
  SEAT_WARNING_PERCENT_MAX,
  SEAT_WARNING_PERCENT_MIN,
  changeSeatWarnings,
  freeSeatsOf,
  seatLevelOf,
} from './seat-level.ts';
export type { SeatCount, SeatLevel, SeatWarning, SeatWarningChange } from './seat-level.ts';
