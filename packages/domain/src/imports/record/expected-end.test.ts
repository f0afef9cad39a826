import { describe, expect, test } from '@jest/globals';
import type { ImportValues } from '../import-field.ts';
import { withExpectedEnd } from './expected-end.ts';

describe('[UK-BULK-14] the length of a program in a row', () => {
  test.each<[string, ImportValues, string | null, ImportValues, string[]]>([
    [
      'counts from the start',
      { program_length: '18 months', start_date: '2026-01-31' },
      '2025-01-01',
      { start_date: '2026-01-31', expected_end_date: '2027-07-31' },
      [],
    ],
    [
      'counts from the start that is kept',
      { program_length: '4 weeks' },
      '2026-01-31',
      { expected_end_date: '2026-02-28' },
      [],
    ],
    [
      'may stand beside the end that it gives',
      { program_length: '1 months', expected_end_date: '2026-02-28' },
      '2026-01-31',
      { expected_end_date: '2026-02-28' },
      [],
    ],
    [
      'contradicts another end',
      { program_length: '18 months', expected_end_date: '2027-01-01' },
      '2026-01-31',
      { expected_end_date: '2027-01-01' },
      ['program_length: length_contradicts_end'],
    ],
    [
      'contradicts an end that is cleared',
      { program_length: '18 months', expected_end_date: null },
      '2026-01-31',
      { expected_end_date: null },
      ['program_length: length_contradicts_end'],
    ],
    ['needs a start', { program_length: '18 months' }, null, {}, ['program_length: length_without_start']],
    [
      'needs a start that is not cleared',
      { program_length: '18 months', start_date: null },
      '2026-01-31',
      { start_date: null },
      ['program_length: length_without_start'],
    ],
    ['may be left out', { expected_end_date: '2027-01-01' }, null, { expected_end_date: '2027-01-01' }, []],
  ])('%s', (_, row, start, values, problems) => {
    const ended = withExpectedEnd(row, start);

    expect(ended.values).toEqual(values);
    expect(ended.problems.map(({ fieldId, code }) => `${fieldId}: ${code}`)).toEqual(problems);
  });
});
