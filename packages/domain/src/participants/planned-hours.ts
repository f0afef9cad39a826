import { accepted, refuse, refused } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';

export const PLANNED_HOURS_MAX = 9_999;

/** Checks how many hours of training are planned for a whole program: a whole number up to 9,999 (UK-BULK-14; ILR, PlanLearnHours). */
export function checkPlannedHours(hours: number | null | undefined, field = 'plannedHours'): Outcome<number | null> {
  if (hours === null || hours === undefined) return accepted(null);
  const isPossible = Number.isInteger(hours) && hours >= 0 && hours <= PLANNED_HOURS_MAX;
  return isPossible ? accepted(hours) : refused(refuse('number_out_of_range', field));
}

/** The same, out of the text of a cell: digits alone, with or without commas between thousands. */
export function parsePlannedHours(raw: string, field = 'plannedHours'): Outcome<number | null> {
  const digits = /^\d{1,4}$|^\d,\d{3}$/.exec(raw.trim())?.[0].replace(',', '');
  return digits === undefined
    ? refused(refuse('number_out_of_range', field))
    : checkPlannedHours(Number(digits), field);
}
