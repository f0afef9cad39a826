import { describe, expect, test } from '@jest/globals';
import { plannedStatus } from './planned-status.ts';
import type { StandingProgram } from './planned-status.ts';
import type { ImportValues } from '../import-field.ts';

const active: StandingProgram = { programStatus: 'active' };
const suspended: StandingProgram = { programStatus: 'suspended', suspensionDate: '2026-02-01' };
const planned = (values: ImportValues, standing = active) => {
  const { change, problems } = plannedStatus(values, standing, '2026-06-01');
  return change ?? problems.map(({ code, fieldId }) => `${code} ${fieldId}`);
};

describe('[US-RAP-11, US-RAP-12] the program status of a row', () => {
  test.each<[string, ImportValues, StandingProgram, unknown]>([
    [
      'holds from the date of its column',
      { program_status: 'completed', completion_date: '2026-05-01' },
      active,
      { status: 'completed', effectiveDate: '2026-05-01' },
    ],
    [
      'that ended has a reason, which the file may leave out',
      { program_status: 'cancelled', cancellation_date: '2026-05-01' },
      active,
      {
        status: 'cancelled',
        effectiveDate: '2026-05-01',
        reason: 'other',
        reasonText: 'From a file that gives no reason',
      },
    ],
    [
      'takes the reason of the row',
      { program_status: 'cancelled', cancellation_date: '2026-05-01', cancellation_reason: 'relocated' },
      active,
      { status: 'cancelled', effectiveDate: '2026-05-01', reason: 'relocated', reasonText: null },
    ],
    [
      'that pauses may have a return',
      { program_status: 'suspended', suspension_date: '2026-05-01', expected_return_date: '2026-09-01' },
      active,
      { status: 'suspended', effectiveDate: '2026-05-01', expectedReturnDate: '2026-09-01' },
    ],
    [
      'that goes on again does so today',
      { program_status: 'active' },
      suspended,
      { status: 'active', effectiveDate: '2026-06-01' },
    ],
    [
      'needs its date: none is invented',
      { program_status: 'completed' },
      active,
      ['status_date_required completion_date'],
    ],
    [
      'that holds already changes nothing',
      { program_status: 'suspended', suspension_date: '2026-02-01' },
      suspended,
      [],
    ],
    ['is not corrected in passing', { suspension_date: '2026-03-01' }, suspended, ['status_date_kept suspension_date']],
    ['is left alone where the row says nothing', { given_name: 'Ada' }, suspended, []],
  ])('%s', (_, values, standing, expected) => {
    expect(planned(values, standing)).toEqual(expected);
  });
});
