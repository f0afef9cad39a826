import { FIRST_YEAR, LAST_YEAR, parseCalendarDate } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { refuse, refused } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';
import { foldLetters } from '../text/fold-letters.ts';

/** Which part of a date comes first in a file: year, day or month. */
export const DATE_ORDERS = ['ymd', 'dmy', 'mdy'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

const MAX_LENGTH = 40;
const SIGN = String.raw`[-/. ]`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})${SIGN}(\d{1,2})${SIGN}(\d{1,2})$`);
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})${SIGN}(\d{1,2})${SIGN}(\d{4})$`);
const SHORT_YEAR = new RegExp(String.raw`^\d{1,2}${SIGN}(?:\d{1,2}|\p{L}{3,})${SIGN}\d{2}$`, 'u');
const JOINED = /^(\d{4})(\d{2})(\d{2})$/;
const DAY_WORD_YEAR = /^(\d{1,2})(?:st|nd|rd|th)?[-/. ]+(?:de )?(\p{L}{3,})\.?[-/., ]+(?:de )?(\d{4})$/u;
const WORD_DAY_YEAR = /^(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;
// What databases and spreadsheets add to a day.
const MIDNIGHT = /[T ](?:0?0:00(?::00(?:\.0+)?)?|12:00(?::00)? ?AM)(?:Z|\+00:00)?$/i;
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'january', 'ene', 'enero'],
  ['feb', 'february', 'febrero'],
  ['mar', 'march', 'marzo'],
  ['apr', 'april', 'abr', 'abril'],
  ['may', 'mayo'],
  ['jun', 'june', 'junio'],
  ['jul', 'july', 'julio'],
  ['aug', 'august', 'ago', 'agosto'],
  ['sep', 'sept', 'september', 'septiembre', 'setiembre'],
  ['oct', 'october', 'octubre'],
  ['nov', 'november', 'noviembre'],
  ['dec', 'december', 'dic', 'diciembre'],
];

/**
 * Reads a day as files have it. YYYY-MM-DD, YYYYMMDD and months in words are read whatever the order (US-CSV-05); others in the
 * order of the file alone, never by what would fit. Years have four digits; a day that doesn't exist is refused.
 */
export function readFileDate(raw: string, order: DateOrder, field: string): Outcome<CalendarDate> {
  const text = raw.length > MAX_LENGTH ? '' : raw.trim().replace(MIDNIGHT, '');
  if (SHORT_YEAR.test(text)) return refused(refuse('date_year_short', field));
  const [, first = '', second = '', year = ''] = YEAR_LAST.exec(text) ?? [];
  if (year === '') {
    const parts = partsOf(text);
    return parts ? parseCalendarDate(dateOf(...parts), field) : refused(refuse('date_malformed', field));
  }
  if (order === 'ymd') return refused(refuse('date_order_unclear', field));
  return parseCalendarDate(order === 'dmy' ? dateOf(year, second, first) : dateOf(year, first, second), field);
}

function partsOf(text: string): [string, string, string] | null {
  const numbers = YEAR_FIRST.exec(text) ?? JOINED.exec(text);
  if (numbers) return [numbers[1] ?? '', numbers[2] ?? '', numbers[3] ?? ''];
  const words = foldLetters(text);
  const [, day, month, year] = DAY_WORD_YEAR.exec(words) ?? [];
  if (day && month && year) return [year, numberOf(month), day];
  const [, name, of, inYear] = WORD_DAY_YEAR.exec(words) ?? [];
  return name && of && inYear ? [inYear, numberOf(name), of] : null;
}

// An unknown month is month 0, which doesn't exist.
const numberOf = (month: string): string => `${MONTHS.findIndex((names) => names.includes(month)) + 1}`;

const dateOf = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

/**
 * Finds out which order the dates of a file have. It is certain where a part above 12 shows it, or where every year comes first.
 *
 * @param samples cells of columns that hold dates; what is no date is left out
 * @param otherwise the order where none of them shows it
 */
export function guessDateOrder(
  samples: Iterable<string>,
  otherwise: DateOrder,
): { readonly order: DateOrder; readonly isCertain: boolean } {
  let [dayFirst, monthFirst, unclear] = [0, 0, 0];
  for (const sample of samples) {
    const [, first, second, year] = YEAR_LAST.exec(sample.trim().replace(MIDNIGHT, '')) ?? [];
    if (!year || Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) continue;
    if (Number(first) > 12) dayFirst += 1;
    else if (Number(second) > 12) monthFirst += 1;
    else unclear += 1;
  }
  if (dayFirst === 0 && monthFirst === 0) return { order: otherwise, isCertain: unclear === 0 };
  return { order: dayFirst > monthFirst ? 'dmy' : 'mdy', isCertain: dayFirst === 0 || monthFirst === 0 };
}
