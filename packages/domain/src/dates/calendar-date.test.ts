import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { refusalsOf } from '../refusal.ts';
import { addDays, addMonths, ageOn, compareDates, daysBetween, isBefore, parseCalendarDate } from './calendar-date.ts';

const aDate = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test.each(['2024-02-29', '1900-01-01', '2199-12-31', ' 2025-06-30 '])('the date %j exists', (raw) => {
  expect(parseCalendarDate(raw, 'startDate')).toEqual({ ok: true, value: raw.trim() });
});

test.each([
  ['29 February of a common year', '2025-02-29', 'date_malformed'],
  ['29 February of 1900', '1900-02-29', 'date_malformed'],
  ['31 April', '2025-04-31', 'date_malformed'],
  ['a month 13', '2025-13-01', 'date_malformed'],
  ['a day 0', '2025-01-00', 'date_malformed'],
  ['American order', '01/02/2025', 'date_malformed'],
  ['missing zeros', '2025-1-2', 'date_malformed'],
  ['a time', '2025-01-02T00:00:00Z', 'date_malformed'],
  ['Arabic-Indic digits', '٢٠٢٥-٠١-٠٢', 'date_malformed'],
  ['blank text', '', 'date_malformed'],
  ['a mistyped century', '0205-01-02', 'date_out_of_range'],
  ['a year far in the future', '2200-01-01', 'date_out_of_range'],
])('a date is refused for %s', (_rule, raw, code) => {
  expect(refusalsOf(parseCalendarDate(raw, 'startDate')).map((refusal) => refusal.code)).toEqual([code]);
});

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2025-02-28', 1, '2025-03-01'],
  ['2025-01-01', -1, '2024-12-31'],
  ['2025-03-08', 2, '2025-03-10'],
])('%s and %i days is %s', (date, days, later) => {
  expect(addDays(date, days)).toBe(later);
});

test('counting days undoes adding them', () => {
  fc.assert(
    fc.property(aDate, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
      expect(daysBetween(date, addDays(date, days))).toBe(days);
    }),
  );
});

test('the order of dates is the order of the days between them', () => {
  fc.assert(
    fc.property(aDate, aDate, (a, b) => {
      expect(Math.sign(compareDates(a, b))).toBe(Math.sign(daysBetween(b, a)));
      expect(isBefore(a, b)).toBe(daysBetween(a, b) > 0);
    }),
  );
});

test.each([
  ['2015-06-15', '2025-06-14', 9],
  ['2015-06-15', '2025-06-15', 10],
  ['2004-02-29', '2025-02-28', 20],
  ['2004-02-29', '2025-03-01', 21],
])('somebody born on %s is on %s %i completed years old', (born, day, age) => {
  expect(ageOn(born, day)).toBe(age);
});

test.each([
  ['2025-06-15', 1, '2025-07-15'],
  ['2025-01-31', 1, '2025-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2025-12-31', 12, '2026-12-31'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2025-03-31', -1, '2025-02-28'],
])('%s and %i months are %s', (date, months, later) => {
  expect(addMonths(date, months)).toBe(later);
});
