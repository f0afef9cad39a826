import { accepted, refused, refusalsOf } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';
import { checkProgramDates } from './dates.ts';
import type { ProgramDates, RawProgramDates } from './dates.ts';
import { checkPlannedHours } from './planned-hours.ts';

export interface RawProgramPlan extends RawProgramDates {
  readonly plannedHours?: number | null;
}

export interface ProgramPlan extends ProgramDates {
  readonly plannedHours: number | null;
}

/** Checks the dates of an enrollment and the hours that are planned for it; gives every refusal (US-STA-10, UK-BULK-14). */
export function checkProgramPlan(raw: RawProgramPlan): Outcome<ProgramPlan> {
  const [dates, hours] = [checkProgramDates(raw), checkPlannedHours(raw.plannedHours)];
  if (!dates.ok || !hours.ok) return refused(...refusalsOf(dates), ...refusalsOf(hours));
  return accepted({ ...dates.value, plannedHours: hours.value });
}
