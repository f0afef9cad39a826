import { describe, expect, test } from '@jest/globals';
import { GraphQLError, Kind } from 'graphql';
import { CalendarDateScalar, DateTimeScalar } from './scalars.ts';

describe('a calendar date', () => {
  test.each(['2026-11-22', '2024-02-29', '1900-01-01', '2199-12-31'])('is read as the text that it is: %s', (day) => {
    expect([
      CalendarDateScalar.parseValue(day),
      CalendarDateScalar.parseLiteral({ kind: Kind.STRING, value: day }),
    ]).toEqual([day, day]);
  });

  test.each([
    ['2026-02-30'],
    ['2026-2-3'],
    ['22.11.2026'],
    ['2026-11-22T00:00:00Z'],
    ['1899-12-31'],
    ['2200-01-01'],
    [''],
    [20261122],
    [null],
    [{}],
    [['2026-11-22']],
  ])('%j is refused without being repeated', (value) => {
    const read = () => CalendarDateScalar.parseValue(value);

    expect(read).toThrow(GraphQLError);
    expect(read).toThrow(/^Expected a date that exists, written YYYY-MM-DD\.$/);
  });

  test('is no number in an operation', () => {
    expect(() => CalendarDateScalar.parseLiteral({ kind: Kind.INT, value: '20261122' })).toThrow('Expected a date');
  });

  test('is given as the text that the database holds', () => {
    expect(CalendarDateScalar.serialize('2026-11-22')).toBe('2026-11-22');
  });
});

describe('a moment', () => {
  test.each([[new Date('2026-11-22T09:30:00.123Z')], ['2026-11-22 10:30:00.123+01']])(
    'is given in UTC: %j',
    (value) => {
      expect(DateTimeScalar.serialize(value)).toBe('2026-11-22T09:30:00.123Z');
    },
  );

  test('is never taken', () => {
    expect(() => DateTimeScalar.parseValue('2026-11-22T09:30:00Z')).toThrow('this API takes none');
  });
});
