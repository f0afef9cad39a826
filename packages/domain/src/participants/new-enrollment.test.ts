import { describe, expect, test } from '@jest/globals';
import { refusalsOf } from '../refusal.ts';
import { isOpen, planCurrentEnrollment, planNewEnrollment } from './new-enrollment.ts';
import type { EnrollmentFacts, EnrollmentWish } from './new-enrollment.ts';
import { PROGRAM_STATUSES } from './program-status.ts';

const current = {
  enrollmentId: 'first',
  programStatus: 'active' as const,
  accountStatus: 'active' as const,
  startDate: '2025-01-10',
  lastEffectiveDate: '2025-01-10',
};
const first: EnrollmentFacts = { id: 'first', employerId: 'mill', occupationId: 'baker', programStatus: 'active' };
const wish: EnrollmentWish = {
  employerId: 'mill',
  occupationId: 'miller',
  startDate: '2025-06-01',
  previous: { status: 'cancelled', effectiveDate: '2025-05-31', reason: 'transferred_program' },
};
const context = { today: '2025-06-15', seatsFree: 0 };
const plan = (more: Partial<EnrollmentWish> = {}, state: object = {}, given = context, kept = [first]) =>
  planNewEnrollment({ ...current, ...state }, kept, { ...wish, ...more }, given);
const codes = (outcome: ReturnType<typeof plan>) =>
  refusalsOf(outcome).map(({ code, field }) => (field ? `${field}: ${code}` : code));

describe('[US-OCC-07] a switch of occupation', () => {
  test('ends the current enrollment and begins another, on the same seat', () => {
    const outcome = plan();

    expect(outcome.ok && outcome.value).toMatchObject({
      startDate: '2025-06-01',
      expectedEndDate: null,
      plannedHours: null,
      previous: { programStatus: 'cancelled', cancellationDate: '2025-05-31', reason: 'transferred_program' },
      takesSeat: false,
    });
  });

  test.each([
    [
      'the end lies before the start of what ends',
      { effectiveDate: '2025-01-09' },
      'previousDate: effective_date_before_start',
    ],
    ['a cancellation has no reason', { reason: null }, 'previousReason: reason_required'],
    ['"other" is not put into words', { reason: 'other' as const }, 'previousReasonText: reason_text_required'],
  ])('is refused when %s', (_rule, more, refusal) => {
    expect(codes(plan({ previous: { ...wish.previous!, ...more } }))).toEqual([refusal]);
  });

  test('ends nothing that has ended', () => {
    expect(codes(plan({}, { programStatus: 'completed' }))).toEqual(['previousStatus: status_change_not_allowed']);
  });
});

describe('[US-OCC-08] a new enrollment beside the old one', () => {
  test('leaves the old one as it is', () => {
    const outcome = plan({ previous: null });

    expect(outcome.ok && outcome.value.previous).toBeNull();
  });

  test.each([
    ['of the same occupation at the same employer is refused while the old one runs', 'active', true],
    ['of the same occupation at the same employer is refused while the old one pauses', 'suspended', true],
    ['of the same occupation at the same employer repeats what was completed', 'completed', false],
    ['of the same occupation at the same employer repeats what was cancelled', 'cancelled', false],
  ] as const)('%s', (_rule, programStatus, isRefused) => {
    const outcome = plan({ occupationId: 'baker', previous: null }, { programStatus }, context, [
      { ...first, programStatus },
    ]);

    expect(codes(outcome)).toEqual(isRefused ? ['occupationId: enrollment_running'] : []);
  });

  test('into an occupation that another open enrollment has is refused', () => {
    const third = { id: 'third', employerId: 'mill', occupationId: 'miller', programStatus: 'active' as const };

    expect(codes(plan({}, {}, context, [first, third]))).toEqual(['occupationId: enrollment_running']);
  });

  test('[US-STA-09] takes a seat where the account holds none', () => {
    const ended = { programStatus: 'completed', accountStatus: 'deactivated' };

    expect(codes(plan({ previous: null }, ended))).toEqual(['no_free_seat']);
    expect(plan({ previous: null }, ended, { ...context, seatsFree: 1 })).toMatchObject({ value: { takesSeat: true } });
  });

  test('of somebody in the archive is refused', () => {
    expect(codes(plan({}, { accountStatus: 'archived' }))).toEqual(['account_archived']);
  });

  test.each([
    ['begins today where no day is given', { startDate: null }, [], '2025-06-15'],
    ['begins at most 90 days ahead', { startDate: '2025-09-14' }, ['startDate: effective_date_too_far_ahead'], null],
    ['begins on a day that exists', { startDate: '2025-02-30' }, ['startDate: date_malformed'], null],
    ['plans no more hours than there can be', { plannedHours: 10_000 }, ['plannedHours: number_out_of_range'], null],
    ['ends after it begins', { expectedEndDate: '2025-05-01' }, ['expectedEndDate: end_before_start'], null],
  ])('[US-STA-13] %s', (_rule, more, refusals, startDate) => {
    const outcome = plan(more);

    expect(codes(outcome)).toEqual(refusals);
    if (outcome.ok) expect(outcome.value.startDate).toBe(startDate);
  });
});

describe('[US-OCC-08] another enrollment becomes the current one', () => {
  test.each([
    ['active', 'active', 0, { accountStatus: 'active', takesSeat: false, freesSeat: false }],
    ['deactivated', 'active', 1, { accountStatus: 'active', takesSeat: true, freesSeat: false }],
    ['active', 'completed', 0, { accountStatus: 'deactivated', takesSeat: false, freesSeat: true }],
    ['deactivated', 'suspended', 0, { accountStatus: 'deactivated', takesSeat: false, freesSeat: false }],
  ] as const)('an account %s follows one that is %s', (accountStatus, programStatus, seatsFree, change) => {
    expect(planCurrentEnrollment({ accountStatus }, { isCurrent: false, programStatus }, { seatsFree })).toEqual({
      ok: true,
      value: change,
    });
  });

  test.each([
    ['without a free seat', 'deactivated', false, 'no_free_seat'],
    ['that is current', 'active', true, 'enrollment_current'],
    ['in the archive', 'archived', false, 'account_archived'],
  ] as const)('not %s', (_rule, accountStatus, isCurrent, code) => {
    const outcome = planCurrentEnrollment({ accountStatus }, { isCurrent, programStatus: 'active' }, { seatsFree: 0 });

    expect(refusalsOf(outcome).map((refusal) => refusal.code)).toEqual([code]);
  });
});

test('an enrollment is open while it runs or pauses', () => {
  expect(PROGRAM_STATUSES.filter(isOpen)).toEqual(['active', 'suspended']);
});
