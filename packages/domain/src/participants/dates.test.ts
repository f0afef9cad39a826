import { expect, test } from '@jest/globals';
import { refusalsOf } from '../refusal.ts';
import { checkProgramDates, LATER_PROGRAM_DATES } from './dates.ts';
import type { RawProgramDates } from './dates.ts';

const codes = (raw: RawProgramDates) =>
  refusalsOf(checkProgramDates(raw)).map(({ field, code }) => `${field}: ${code}`);

test('[US-STA-10] the dates of an enrollment are kept apart', () => {
  const dates = { startDate: '2025-01-10', expectedEndDate: '2028-01-10', completionDate: '2027-12-01' };

  expect(checkProgramDates({ ...dates, suspensionDate: ' ' })).toEqual({
    ok: true,
    value: { ...dates, cancellationDate: null, suspensionDate: null },
  });
});

test.each(LATER_PROGRAM_DATES)('[US-STA-13] the %s is not before the start date', (field) => {
  expect(codes({ startDate: '2025-01-10', [field]: '2025-01-09' })).toEqual([`${field}: end_before_start`]);
  expect(codes({ startDate: '2025-01-10', [field]: '2025-01-10' })).toEqual([]);
});

test.each(LATER_PROGRAM_DATES)('the %s stands without a start date', (field) => {
  expect(codes({ [field]: '2025-01-09' })).toEqual([]);
});

test('every refusal is given at once', () => {
  expect(codes({ startDate: '2025-02-30', expectedEndDate: 'x', completionDate: '0001-01-01' })).toEqual([
    'startDate: date_malformed',
    'expectedEndDate: date_malformed',
    'completionDate: date_out_of_range',
  ]);
});
