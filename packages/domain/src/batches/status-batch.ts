import type { CalendarDate } from '../dates/calendar-date.ts';
import { changeProgramStatus } from '../participants/change-program-status.ts';
import type { StatusChange, StatusState } from '../participants/change-program-status.ts';
import { refusalsOf } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';

/**
 * Says what is wrong with a change of status whoever it is for: its dates and its reason (US-STA-11). What depends on the
 * person is judged for each.
 */
export function checkStatusBatch(change: StatusChange, today: CalendarDate): readonly Refusal[] {
  const anybody: StatusState = {
    programStatus: change.status === 'active' ? 'suspended' : 'active',
    accountStatus: 'active',
    startDate: null,
    lastEffectiveDate: null,
  };
  return refusalsOf(changeProgramStatus(anybody, change, { today, seatsFree: null }));
}
