import { describe, expect, test } from '@jest/globals';
import { refusalsOf } from '../refusal.ts';
import { correctStatusDate } from './correct-status-date.ts';
import type { DatedChange, StatusDateCorrection } from './correct-status-date.ts';

const change = (id: string, toStatus: DatedChange['toStatus'], effectiveDate: string, back: string | null = null) => ({
  id,
  toStatus,
  effectiveDate,
  expectedReturnDate: back,
});
const history: readonly DatedChange[] = [
  change('began', 'active', '2025-01-10'),
  change('paused', 'suspended', '2025-03-01', '2025-03-20'),
  change('back', 'active', '2025-04-01'),
  change('paused again', 'suspended', '2025-05-01', '2025-08-01'),
];
const facts = { startDate: '2025-01-10', today: '2025-06-15' };
const correct = (correction: StatusDateCorrection, given = history) => correctStatusDate(given, correction, facts);
const valueOf = (correction: StatusDateCorrection, given = history) => {
  const outcome = correct(correction, given);
  if (!outcome.ok) throw new Error(outcome.refusals.map(({ code }) => code).join());
  return outcome.value;
};

describe('[US-STA-05] the day of a change, corrected later', () => {
  test('[US-STA-10] of the last change: since when it holds and its own date follow', () => {
    expect(valueOf({ changeId: 'paused again', effectiveDate: '2025-05-05' })).toEqual({
      effectiveDate: '2025-05-05',
      expectedReturnDate: '2025-08-01',
      enrollment: { statusDate: '2025-05-05', suspensionDate: '2025-05-05', expectedReturnDate: '2025-08-01' },
    });
  });

  test('[US-STA-10] of an earlier one with the same status: nothing of the enrollment follows', () => {
    expect(valueOf({ changeId: 'paused', effectiveDate: '2025-03-04' }).enrollment).toEqual({});
  });

  test.each([
    ['completed', 'completionDate'],
    ['cancelled', 'cancellationDate'],
  ] as const)('[US-STA-10] of a %s program that was reopened: its %s follows alone', (status, own) => {
    const reopened = [change('ended', status, '2025-03-01'), change('reopened', 'active', '2025-04-01')];

    expect(valueOf({ changeId: 'ended', effectiveDate: '2025-02-20' }, reopened).enrollment).toEqual({
      [own]: '2025-02-20',
    });
  });

  test.each([
    ['is not before the change before it', 'back', '2025-02-28', 'effective_date_before_previous_change'],
    ['may be the day of the change before it', 'back', '2025-03-01', undefined],
    ['may be the day of the change after it', 'back', '2025-05-01', undefined],
    ['is not after the change after it', 'back', '2025-05-02', 'effective_date_after_next_change'],
    ['is not before the start', 'began', '2025-01-09', 'effective_date_before_start'],
    ['is at most 90 days ahead', 'paused again', '2025-09-14', 'effective_date_too_far_ahead'],
    ['exists', 'back', '2025-02-30', 'date_malformed'],
  ])('[US-STA-13] %s', (_rule, changeId, effectiveDate, code) => {
    const expectedReturnDate = changeId === 'paused again' ? null : undefined;

    const refusals = refusalsOf(correct({ changeId, effectiveDate, expectedReturnDate }));

    expect(refusals.map((refusal) => `${refusal.field}: ${refusal.code}`)).toEqual(
      code ? [`effectiveDate: ${code}`] : [],
    );
  });

  test('of a change that is none of this enrollment is refused', () => {
    expect(refusalsOf(correct({ changeId: 'other', effectiveDate: '2025-03-01' }))[0]).toMatchObject({
      code: 'unknown_choice',
      field: 'statusChangeId',
    });
  });
});

describe('[US-STA-14] the expected return, corrected later', () => {
  test.each([
    ['moves', '2025-10-01', '2025-10-01'],
    ['is cleared by nothing', null, null],
    ['is cleared by blank', ' ', null],
    ['stays when it is left out', undefined, '2025-08-01'],
  ])('%s', (_rule, expectedReturnDate, after) => {
    const corrected = valueOf({ changeId: 'paused again', effectiveDate: '2025-05-01', expectedReturnDate });

    expect(corrected.expectedReturnDate).toBe(after);
    expect(corrected.enrollment.expectedReturnDate).toBe(after);
  });

  test.each([
    ['lies after the suspension', 'paused again', '2025-05-01', 'return_date_not_after_effective_date'],
    ['belongs to suspensions alone', 'back', '2025-05-01', 'return_date_not_allowed'],
  ])('%s', (_rule, changeId, expectedReturnDate, code) => {
    const effectiveDate = history.find(({ id }) => id === changeId)?.effectiveDate ?? '';

    const refusals = refusalsOf(correct({ changeId, effectiveDate, expectedReturnDate }));

    expect(refusals.map((refusal) => refusal.code)).toEqual([code]);
  });
});
