import { describe, expect, test } from '@jest/globals';
import { guessDateOrder, readFileDate } from './file-date.ts';
import type { DateOrder } from './file-date.ts';

const read = (text: string, order: DateOrder) => {
  const outcome = readFileDate(text, order, 'start_date');
  return outcome.ok ? outcome.value : outcome.refusals[0]?.code;
};

describe('[US-CSV-05] dates', () => {
  test.each(['2026-03-05', '20260305', ' 2026/3/5 ', '2026.03.05', '2026-03-05 00:00:00', '2026-03-05T00:00:00.000Z'])(
    'with the year first are read in every order: %s',
    (text) => {
      for (const order of ['ymd', 'dmy', 'mdy'] as const) expect(read(text, order)).toBe('2026-03-05');
    },
  );

  test.each(['5 March 2026', '05-Mar-2026', 'March 5, 2026', 'Mar 5 2026', '5 de marzo de 2026', '5th March 2026'])(
    'with the month in words are read in every order: %s',
    (text) => {
      for (const order of ['ymd', 'dmy', 'mdy'] as const) expect(read(text, order)).toBe('2026-03-05');
    },
  );
});

describe('[UK-BULK-10] dates with the year last', () => {
  test.each<[string, DateOrder, string]>([
    ['05/03/2026', 'dmy', '2026-03-05'],
    ['5/3/2026', 'dmy', '2026-03-05'],
    ['05.03.2026', 'dmy', '2026-03-05'],
    ['05/03/2026', 'mdy', '2026-05-03'],
    ['5-3-2026 0:00', 'mdy', '2026-05-03'],
    ['05/03/2026', 'ymd', 'date_order_unclear'],
    ['25/12/2026', 'mdy', 'date_malformed'],
    ['12/25/2026', 'dmy', 'date_malformed'],
    ['29/02/2028', 'dmy', '2028-02-29'],
  ])('%s in the order %s is %s: the order decides, not what would fit', (text, order, expected) => {
    expect(read(text, order)).toBe(expected);
  });
});

test.each<[string, string]>([
  ['2026-02-30', 'date_malformed'],
  ['20261301', 'date_malformed'],
  ['31 April 2026', 'date_malformed'],
  ['5 Brumaire 2026', 'date_malformed'],
  ['0000-00-00', 'date_malformed'],
  ['1826-01-01', 'date_out_of_range'],
  ['05/03/26', 'date_year_short'],
  ['26-03-05', 'date_year_short'],
  ['5-Mar-26', 'date_year_short'],
  ['46086', 'date_malformed'],
  ['2026-03-05 14:30', 'date_malformed'],
  ['next Tuesday', 'date_malformed'],
  ['٢٠٢٦-٠٣-٠٥', 'date_malformed'],
])('%s is refused as %s, never guessed', (text, code) => {
  expect(read(text, 'dmy')).toBe(code);
});

describe('the order of the dates of a file', () => {
  test.each<[string, string[], DateOrder, boolean]>([
    ['shows with a day above 12', ['01/02/2026', '25/12/2026'], 'dmy', true],
    ['shows with a month in second place', ['01/02/2026', '12/25/2026'], 'mdy', true],
    ['is open where no part is above 12', ['01/02/2026', '03/04/2026'], 'mdy', false],
    ['is open where dates contradict each other', ['25/12/2026', '25/11/2026', '12/25/2026'], 'dmy', false],
    ['does not matter with years first', ['2026-01-02', '20260103'], 'mdy', true],
    ['does not matter without dates', ['', 'Ada', '12207'], 'mdy', true],
  ])('%s', (_, samples, order, isCertain) => {
    expect(guessDateOrder(samples, 'mdy')).toEqual({ order, isCertain });
  });
});
