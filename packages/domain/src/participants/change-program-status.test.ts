import { describe, expect, test } from '@jest/globals';
import { refusalsOf } from '../refusal.ts';
import { changeProgramStatus } from './change-program-status.ts';
import type { StatusChange, StatusContext, StatusState } from './change-program-status.ts';
import { CANCELLATION_REASONS, PROGRAM_STATUSES } from './program-status.ts';
import type { CancellationReason, ProgramStatus } from './program-status.ts';

const active: StatusState = {
  programStatus: 'active',
  accountStatus: 'active',
  startDate: '2025-01-10',
  lastEffectiveDate: '2025-03-01',
};
const suspended: StatusState = { ...active, programStatus: 'suspended', accountStatus: 'deactivated' };
const context: StatusContext = { today: '2025-06-15', seatsFree: 1 };
const on = '2025-06-01';

const changeTo = (status: ProgramStatus, more: Partial<StatusChange> = {}): StatusChange => ({
  status,
  effectiveDate: on,
  reason: status === 'cancelled' ? 'relocated' : null,
  ...more,
});
const codes = (state: StatusState, change: StatusChange, given = context) =>
  refusalsOf(changeProgramStatus(state, change, given)).map(({ code, field }) => (field ? `${field}: ${code}` : code));
const valueOf = (state: StatusState, change: StatusChange, given = context) => {
  const outcome = changeProgramStatus(state, change, given);
  if (!outcome.ok) throw new Error(outcome.refusals.map(({ code }) => code).join());
  return outcome.value;
};

describe('a change of program status', () => {
  test('[US-STA-06, US-STA-07] from active to suspended deactivates the account, which frees the seat', () => {
    expect(valueOf(active, changeTo('suspended', { expectedReturnDate: '2025-09-01' }))).toEqual({
      programStatus: 'suspended',
      accountStatus: 'deactivated',
      effectiveDate: on,
      completionDate: null,
      cancellationDate: null,
      suspensionDate: on,
      reason: null,
      reasonText: null,
      expectedReturnDate: '2025-09-01',
      freesSeat: true,
      takesSeat: false,
      isReactivation: false,
    });
  });

  test('[US-STA-09] from suspended to active reactivates the account, which takes a seat', () => {
    expect(valueOf(suspended, changeTo('active'))).toMatchObject({
      programStatus: 'active',
      accountStatus: 'active',
      freesSeat: false,
      takesSeat: true,
      isReactivation: true,
    });
  });

  test.each([
    ['completed', 'completionDate'],
    ['cancelled', 'cancellationDate'],
    ['suspended', 'suspensionDate'],
    ['active', null],
  ] as const)('[US-STA-10] to %s sets %s and leaves the other dates alone', (status, own) => {
    const { completionDate, cancellationDate, suspensionDate } = valueOf(
      status === 'active' ? suspended : active,
      changeTo(status),
    );
    const nothing = { completionDate: null, cancellationDate: null, suspensionDate: null };

    expect({ completionDate, cancellationDate, suspensionDate }).toEqual(own ? { ...nothing, [own]: on } : nothing);
  });

  test.each(['completed', 'cancelled'] as const)('[US-STA-07] from suspended to %s frees no second seat', (status) => {
    expect(valueOf(suspended, changeTo(status))).toMatchObject({ freesSeat: false, takesSeat: false });
  });

  test('[US-STA-15] of a participant whose account was deactivated directly stays possible', () => {
    const deactivated: StatusState = { ...active, accountStatus: 'deactivated' };

    expect(valueOf(deactivated, changeTo('completed'))).toMatchObject({
      accountStatus: 'deactivated',
      freesSeat: false,
    });
  });

  test.each(PROGRAM_STATUSES)('to %s is refused when it is the status already', (status) => {
    expect(codes({ ...suspended, programStatus: status }, changeTo(status))).toEqual(['status: status_unchanged']);
  });

  test.each([
    ['completed', 'suspended'],
    ['completed', 'cancelled'],
    ['cancelled', 'completed'],
    ['cancelled', 'suspended'],
  ] as const)('[US-STA-01] from %s to %s is refused: the participant returns to active first', (from, to) => {
    expect(codes({ ...suspended, programStatus: from }, changeTo(to))).toEqual(['status: status_change_not_allowed']);
  });

  test('of an archived account is refused', () => {
    expect(codes({ ...suspended, accountStatus: 'archived' }, changeTo('active'))).toEqual(['account_archived']);
  });
});

describe('the free seat', () => {
  test.each([0, -1])('[US-STA-09] a return to active is refused with %i free seats', (seatsFree) => {
    expect(codes(suspended, changeTo('active'), { ...context, seatsFree })).toEqual(['no_free_seat']);
  });

  test.each([1, null])('[US-STA-09] a return to active is accepted with %s free seats', (seatsFree) => {
    expect(codes(suspended, changeTo('active'), { ...context, seatsFree })).toEqual([]);
  });

  test('[US-STA-09] a return to active needs no seat when the account already holds one', () => {
    const holding: StatusState = { ...suspended, accountStatus: 'active' };

    expect(valueOf(holding, changeTo('active'), { ...context, seatsFree: 0 }).takesSeat).toBe(false);
  });

  test.each(['completed', 'cancelled', 'suspended'] as const)('[US-STA-07] %s needs no free seat', (status) => {
    expect(codes(active, changeTo(status), { ...context, seatsFree: 0 })).toEqual([]);
  });
});

describe('the effective date', () => {
  test.each([
    ['is accepted on the day of the last change', '2025-03-01', active, undefined],
    ['is not before the last change', '2025-02-28', active, 'effective_date_before_last_change'],
    ['is not before the start date', '2025-01-09', active, 'effective_date_before_start'],
    ['is accepted on the start date', '2025-01-10', { ...active, lastEffectiveDate: null }, undefined],
    ['is accepted 90 days ahead', '2025-09-13', active, undefined],
    ['is not 91 days ahead', '2025-09-14', active, 'effective_date_too_far_ahead'],
    ['exists', '2025-06-31', active, 'date_malformed'],
    [
      'may lie long ago without a start date',
      '2001-01-01',
      { ...active, startDate: null, lastEffectiveDate: null },
      undefined,
    ],
  ] as const)('[US-STA-13] %s', (_rule, effectiveDate, state, code) => {
    expect(codes(state, changeTo('completed', { effectiveDate }))).toEqual(code ? [`effectiveDate: ${code}`] : []);
  });
});

describe('the reason', () => {
  test.each(CANCELLATION_REASONS)('[US-STA-03] of a cancellation may be %s', (reason) => {
    expect(valueOf(active, changeTo('cancelled', { reason, reasonText: ' in  words ' }))).toMatchObject({
      reason,
      reasonText: 'in words',
    });
  });

  test.each([
    ['is required for a cancellation', 'cancelled', { reason: null }, 'reason: reason_required'],
    ['is one of the list', 'cancelled', { reason: 'boredom' as CancellationReason }, 'reason: unknown_choice'],
    ['needs words when it is another one', 'cancelled', { reason: 'other' }, 'reasonText: reason_text_required'],
    [
      'needs visible words',
      'cancelled',
      { reason: 'other', reasonText: ' \u200b ' },
      'reasonText: reason_text_required',
    ],
    ['has at most 500 characters', 'cancelled', { reasonText: 'x'.repeat(501) }, 'reasonText: too_long'],
    ['is refused for a completion', 'completed', { reason: 'health' }, 'reason: reason_not_allowed'],
    ['is refused for a suspension', 'suspended', { reason: 'health' }, 'reason: reason_not_allowed'],
    ['has no words without a cancellation', 'suspended', { reasonText: 'x' }, 'reasonText: reason_not_allowed'],
  ] as const)('[US-STA-03] %s', (_rule, status, more, refusal) => {
    expect(codes(active, changeTo(status, more))).toEqual([refusal]);
  });
});

describe('the expected return date', () => {
  test.each([
    ['is optional', 'suspended', null, []],
    ['is nothing when blank', 'completed', ' ', []],
    ['is after the effective date', 'suspended', on, ['return_date_not_after_effective_date']],
    ['exists', 'suspended', '2025-02-30', ['date_malformed']],
    ['is refused for a completion', 'completed', '2025-09-01', ['return_date_not_allowed']],
  ] as const)('[US-STA-14] %s', (_rule, status, expectedReturnDate, refusals) => {
    expect(codes(active, changeTo(status, { expectedReturnDate }))).toEqual(
      refusals.map((code) => `expectedReturnDate: ${code}`),
    );
  });
});

test('every refusal of a change is given at once, in field order', () => {
  const change = changeTo('active', {
    effectiveDate: '2024-01-01',
    reason: 'health',
    expectedReturnDate: '2025-09-01',
  });

  expect(codes(suspended, change, { ...context, seatsFree: 0 })).toEqual([
    'effectiveDate: effective_date_before_start',
    'reason: reason_not_allowed',
    'expectedReturnDate: return_date_not_allowed',
    'no_free_seat',
  ]);
});
