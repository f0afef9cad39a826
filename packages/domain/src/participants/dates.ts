import { isBefore, parseCalendarDate } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { accepted, refuse, refused } from '../refusal.ts';
import type { Outcome, Refusal } from '../refusal.ts';

/** The dates of an enrollment besides its start, kept apart from each other (US-STA-10). */
export const LATER_PROGRAM_DATES = ['expectedEndDate', 'completionDate', 'cancellationDate', 'suspensionDate'] as const;
export type LaterProgramDate = (typeof LATER_PROGRAM_DATES)[number];
export type ProgramDate = 'startDate' | LaterProgramDate;

export type RawProgramDates = { readonly [field in ProgramDate]?: string | null };
export type ProgramDates = { readonly [field in ProgramDate]: CalendarDate | null };

/**
 * Checks the dates of an enrollment, 'YYYY-MM-DD' or absent: each one exists and none lies before the start. Gives
 * all of them, null where absent, or every refusal (US-STA-10, US-STA-13).
 */
export function checkProgramDates(raw: RawProgramDates): Outcome<ProgramDates> {
  const refusals: Refusal[] = [];
  const read = (field: ProgramDate): CalendarDate | null => {
    const text = raw[field];
    if (text === null || text === undefined || text.trim() === '') return null;
    const date = parseCalendarDate(text, field);
    if (date.ok) return date.value;
    refusals.push(...date.refusals);
    return null;
  };

  const dates: ProgramDates = {
    startDate: read('startDate'),
    expectedEndDate: read('expectedEndDate'),
    completionDate: read('completionDate'),
    cancellationDate: read('cancellationDate'),
    suspensionDate: read('suspensionDate'),
  };
  refusals.push(...beforeStart(dates));
  return refusals.length > 0 ? refused(...refusals) : accepted(dates);
}

function beforeStart(dates: ProgramDates): readonly Refusal[] {
  return LATER_PROGRAM_DATES.filter((field) => {
    const date = dates[field];
    return date !== null && dates.startDate !== null && isBefore(date, dates.startDate);
  }).map((field) => refuse('end_before_start', field));
}
