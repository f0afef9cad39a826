import { describe, expect, test } from '@jest/globals';
import { enrollmentInputOf, firstEnrollmentValues } from './enrollment-values.ts';

const values = {
  ...firstEnrollmentValues({ id: 'mill', name: 'Mill' }),
  occupationId: { id: 'baker', label: 'Baker' },
};

describe('what the dialog of enrollments sends', () => {
  test('[US-OCC-07] a switch ends the current enrollment, by default as a transfer', () => {
    expect(enrollmentInputOf({ ...values, previousDate: '2026-01-02' }, true)).toMatchObject({
      occupationId: 'baker',
      employerId: 'mill',
      cohortId: null,
      previous: { status: 'CANCELLED', effectiveDate: '2026-01-02', reason: 'TRANSFERRED_PROGRAM', reasonText: null },
    });
  });

  test('[US-OCC-08] an enrollment beside ends nothing', () => {
    expect(enrollmentInputOf(values, false).previous).toBeNull();
  });

  test('a completion has no reason, whatever was chosen before', () => {
    const completed = { ...values, previousStatus: 'COMPLETED' as const, previousReasonText: 'Moved' };

    expect(enrollmentInputOf(completed, true).previous).toMatchObject({ reason: null, reasonText: null });
  });
});
