import type { SeatChoice } from './batch.ts';

/**
 * Says whether a batch may begin: always where as many as fit will do, and where all or nobody is to change, when there is a
 * seat for everybody who needs one (US-SEAT-05). Null free seats: no limit.
 */
export function mayBeginBatch(choice: SeatChoice, needed: number, free: number | null): boolean {
  return choice === 'as_many_as_fit' || free === null || needed === 0 || needed <= free;
}
