import { describe, expect, test } from '@jest/globals';
import { expectedEndOf, parseProgramLength } from './program-length.ts';

describe('[UK-BULK-14] the length of a program', () => {
  test.each([
    ['18', '18 months'],
    [' 18 Months ', '18 months'],
    ['1 month', '1 months'],
    ['24m', '24 months'],
    ['78 weeks', '78 weeks'],
    ['52W', '52 weeks'],
    ['0', null],
    ['-3', null],
    ['1.5', null],
    ['2 years', null],
    ['1000', null],
    ['', null],
  ])('%j is %j', (text, expected) => {
    const length = parseProgramLength(text);

    expect(length.ok ? length.value : null).toBe(expected);
    if (!length.ok) expect(length.refusals).toMatchObject([{ code: 'length_malformed', field: 'programLength' }]);
  });

  test.each([
    ['2026-01-15', '18 months', '2027-07-15'],
    ['2026-01-31', '1 months', '2026-02-28'],
    ['2028-01-31', '1 months', '2028-02-29'],
    ['2026-08-31', '3 months', '2026-11-30'],
    ['2028-02-29', '12 months', '2029-02-28'],
    ['2026-12-31', '2 months', '2027-02-28'],
    ['2026-01-31', '4 weeks', '2026-02-28'],
    ['2026-12-28', '78 weeks', '2028-06-26'],
  ])('from %s, %s end on %s', (start, length, end) => {
    expect(expectedEndOf(start, length)).toBe(end);
  });
});
