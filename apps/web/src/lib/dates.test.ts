import { describe, expect, test } from '@jest/globals';
import { formatDay, today } from './dates.ts';

describe('a day', () => {
  test.each([
    ['en-US', 'Jan 31, 2026'],
    ['en-GB', '31 Jan 2026'],
    ['es-US', '31 ene 2026'],
  ])('is written in %s as %s', (locale, text) => {
    expect(formatDay(locale, '2026-01-31')).toBe(text);
  });

  test('that is not set is an empty text', () => {
    expect(formatDay('en-US', null)).toBe('');
  });

  test('of today is the day of the reader, not of Greenwich', () => {
    expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});
