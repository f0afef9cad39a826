export { seatsToWatch } from './seat-warnings.repository.ts';
export { warnOfSeats } from './warn-of-seats.ts';
