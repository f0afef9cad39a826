import { describe, expect, test } from '@jest/globals';
import { checkStatusValues, noStatusChosen, statusChangeOf, type StatusValues } from './status-values.ts';

const participant = {
  accountStatus: 'ACTIVE',
  enrollment: { programStatus: 'ACTIVE', startDate: '2025-01-01', statusDate: '2025-01-01' },
} as const;
const typed: StatusValues = {
  status: 'CANCELLED',
  effectiveDate: '2025-06-30',
  reason: 'OTHER',
  reasonText: 'Moved',
  expectedReturnDate: '2025-09-01',
};
const codesOf = (values: Partial<StatusValues>) =>
  checkStatusValues({ ...typed, ...values }, participant).map(({ field, code }) => `${field}: ${code}`);

describe('a change of status', () => {
  test('is offered for today', () => {
    expect(noStatusChosen().effectiveDate).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('sends only what its status has', () => {
    expect(statusChangeOf(typed, 'CANCELLED')).toMatchObject({
      reason: 'OTHER',
      reasonText: 'Moved',
      expectedReturnDate: null,
    });
    expect(statusChangeOf(typed, 'SUSPENDED')).toMatchObject({
      reason: null,
      reasonText: null,
      expectedReturnDate: '2025-09-01',
    });
  });

  test('passes when all is said', () => {
    expect(codesOf({})).toEqual([]);
  });

  test('of a cancellation needs a reason', () => {
    expect(codesOf({ reason: null })).toEqual(['reason: reason_required']);
  });

  test('for another reason needs words', () => {
    expect(codesOf({ reasonText: '  ' })).toEqual(['reasonText: reason_text_required']);
  });

  test('lies not before the start', () => {
    expect(codesOf({ effectiveDate: '2024-12-31' })).toEqual(['effectiveDate: effective_date_before_start']);
  });

  test('needs a day', () => {
    expect(codesOf({ effectiveDate: null })).toEqual(['effectiveDate: date_malformed']);
  });
});
