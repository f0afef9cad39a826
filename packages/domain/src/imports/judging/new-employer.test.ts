import { describe, expect, test } from '@jest/globals';
import type { ImportValues } from '../import-field.ts';
import { employerInRow, employerProblem } from './new-employer.ts';

const FIRST = {
  employer: 'Rye Ltd',
  employer_code: 'E-7',
  employer_address_line_1: '1 Mill Lane',
  employer_city: 'York',
};
const judged = (row: ImportValues) => {
  const said = employerInRow(row);
  const first = employerInRow(FIRST);
  const problem = said && first && employerProblem(said, first);
  return problem && `${problem.fieldId}: ${problem.code}`;
};

describe('[UK-BULK-13] an employer that is to be added', () => {
  test.each<[string, ImportValues, string | null]>([
    ['may be described once', { employer: 'Rye Ltd' }, null],
    ['may be described the same again, whatever case', { ...FIRST, employer: 'RYE LTD', employer_city: 'york' }, null],
    ['may be described in part again', { employer: 'Rye Ltd', employer_city: 'York' }, null],
    ['has one EDRS', { ...FIRST, employer_code: 'E-8' }, 'employer_code: employer_details_differ'],
    ['has one address', { ...FIRST, employer_city: 'Leeds' }, 'employer_city: employer_details_differ'],
    [
      'is told nothing later that would be lost',
      { ...FIRST, employer_country: 'UK' },
      'employer_country: employer_details_differ',
    ],
    ['is not another one of the same EDRS', { ...FIRST, employer: 'Oat Ltd' }, 'employer_code: employer_contradictory'],
  ])('%s', (_, row, expected) => {
    expect(judged(row)).toBe(expected);
  });

  test('is described by EDRS and address', () => {
    expect(employerInRow({ ...FIRST, given_name: 'Ada' })).toEqual({
      name: 'Rye Ltd',
      code: 'E-7',
      address: {
        addressLine1: '1 Mill Lane',
        addressLine2: null,
        city: 'York',
        region: null,
        postalCode: null,
        country: null,
      },
    });
  });
});
