import { describe, expect, test } from '@jest/globals';
import { refusalsOf } from '../refusal.ts';
import { isReturnDue, returnFromSuspension } from './return-from-suspension.ts';
import type { SuspendedState } from './return-from-suspension.ts';

const suspended: SuspendedState = {
  programStatus: 'suspended',
  accountStatus: 'deactivated',
  startDate: '2025-01-10',
  lastEffectiveDate: '2025-03-01',
  expectedReturnDate: '2025-06-15',
  returnRefusedOn: null,
};
const on = (today: string, seatsFree: number | null = null) => ({ today, seatsFree });

describe('[US-STA-14] a suspension with an expected return', () => {
  test.each([
    ['the day before', {}, '2025-06-14', false],
    ['on the day', {}, '2025-06-15', true],
    ['later, when nothing ran meanwhile', {}, '2025-06-30', true],
    ['without an expected return', { expectedReturnDate: null }, '2025-06-30', false],
    ['after it ended', { programStatus: 'active' as const }, '2025-06-30', false],
    ['in the archive', { accountStatus: 'archived' as const }, '2025-06-30', false],
  ])('is over %s: %j on %s → %s', (_when, more, today, isDue) => {
    expect(isReturnDue({ ...suspended, ...more }, today)).toBe(isDue);
    expect(returnFromSuspension({ ...suspended, ...more }, on(today)) !== null).toBe(isDue);
  });

  test('ends on the expected day, whenever it is looked at', () => {
    const outcome = returnFromSuspension(suspended, on('2025-06-20', 1));

    expect(outcome?.ok && outcome.value).toMatchObject({
      programStatus: 'active',
      accountStatus: 'active',
      effectiveDate: '2025-06-15',
      takesSeat: true,
    });
  });

  test('[US-STA-09] needs a free seat', () => {
    const outcome = returnFromSuspension(suspended, on('2025-06-15', 0));

    expect(outcome && refusalsOf(outcome).map(({ code }) => code)).toEqual(['no_free_seat']);
  });

  test('ends on the day on which a seat is free at last', () => {
    const outcome = returnFromSuspension({ ...suspended, returnRefusedOn: '2025-06-15' }, on('2025-06-20', 1));

    expect(outcome?.ok && outcome.value.effectiveDate).toBe('2025-06-20');
  });

  test('takes no second seat where the account is active already', () => {
    const outcome = returnFromSuspension({ ...suspended, accountStatus: 'active' }, on('2025-06-15', 0));

    expect(outcome?.ok && outcome.value.takesSeat).toBe(false);
  });
});
