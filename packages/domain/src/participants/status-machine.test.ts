// Random sequences of changes, legal and not, through the status machine of a tenant with few seats.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../dates/calendar-date.ts';
import { refusalsOf } from '../refusal.ts';
import { changeProgramStatus } from './change-program-status.ts';
import type { StatusChange, StatusState } from './change-program-status.ts';
import { MAX_DAYS_AHEAD } from './status-date.ts';
import {
  CANCELLATION_REASONS,
  canFollow,
  initialStatus,
  PROGRAM_STATUSES,
  statusChangeEffects,
} from './program-status.ts';

const today = '2025-06-15';
const start: StatusState = {
  programStatus: initialStatus(),
  accountStatus: 'active',
  startDate: addDays(today, -300),
  lastEffectiveDate: null,
};

const aDay = fc.integer({ min: -320, max: 100 }).map((days) => addDays(today, days));
const aChange: fc.Arbitrary<StatusChange> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ status: fc.constantFrom('active', 'completed', 'suspended'), effectiveDate: aDay }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      status: fc.constant('cancelled'),
      effectiveDate: aDay,
      reason: fc.constantFrom(...CANCELLATION_REASONS),
      reasonText: fc.constant('because'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      status: fc.constantFrom(...PROGRAM_STATUSES),
      effectiveDate: aDay,
      reason: fc.option(fc.constantFrom(...CANCELLATION_REASONS)),
      expectedReturnDate: fc.option(aDay),
    }),
  },
);
// Days in order make long legal histories likely; unordered ones try the refusals.
const changes = fc
  .tuple(fc.array(aChange, { maxLength: 30 }), fc.boolean())
  .map(([list, isOrdered]) =>
    isOrdered ? list.toSorted((a, b) => (a.effectiveDate < b.effectiveDate ? -1 : 1)) : list,
  );

interface Step {
  readonly before: StatusState;
  readonly after: StatusState;
  readonly change: StatusChange;
  readonly outcome: ReturnType<typeof changeProgramStatus>;
  readonly seatsUsed: number;
}

// One participant beside others: `seats` in all, one of them taken by this participant at first.
function run(list: readonly StatusChange[], seats: number): readonly Step[] {
  let state = start;
  let seatsUsed = 1;
  return list.map((change) => {
    const before = state;
    const outcome = changeProgramStatus(before, change, { today, seatsFree: seats - seatsUsed });
    if (outcome.ok) {
      const { programStatus, accountStatus, effectiveDate, freesSeat, takesSeat } = outcome.value;
      state = { ...before, programStatus, accountStatus, lastEffectiveDate: effectiveDate };
      seatsUsed += Number(takesSeat) - Number(freesSeat);
    }
    return { before, after: state, change, outcome, seatsUsed };
  });
}

const always = (rule: (step: Step) => void, seats = 1) =>
  fc.assert(
    fc.property(changes, (list) => run(list, seats).forEach(rule)),
    { numRuns: 500 },
  );

test('[US-STA-06] the account is active exactly while the program status is', () => {
  always(({ after }) => expect(after.accountStatus === 'active').toBe(after.programStatus === 'active'));
});

test('[US-STA-07, US-STA-09] seats taken and freed balance: one while active, none otherwise', () => {
  always(({ after, seatsUsed }) => expect(seatsUsed).toBe(after.accountStatus === 'active' ? 1 : 0));
});

test('[US-STA-09] without a free seat nobody returns to active', () => {
  always(
    ({ after, before }) => expect(before.programStatus !== 'active' && after.programStatus === 'active').toBe(false),
    0,
  );
});

test('a refused change says why', () => {
  always(({ outcome }) => expect(refusalsOf(outcome).length > 0).toBe(!outcome.ok));
});

test('a refused change leaves nothing behind', () => {
  always(({ outcome, before, after }) => {
    if (!outcome.ok) {
      expect(after).toBe(before);
      expect(Object.keys(outcome)).toEqual(['ok', 'refusals']);
    }
  });
});

test('the given state is never changed in place', () => {
  fc.assert(
    fc.property(aChange, fc.constantFrom(...PROGRAM_STATUSES), (change, programStatus) => {
      const state = Object.freeze({ ...start, programStatus });
      expect(() => changeProgramStatus(state, Object.freeze(change), { today, seatsFree: null })).not.toThrow();
    }),
  );
});

test('[US-STA-13] effective dates never go backwards, before the start or past 90 days ahead', () => {
  always(({ outcome, before }) => {
    if (!outcome.ok) return;
    const { effectiveDate } = outcome.value;
    expect(effectiveDate >= (before.lastEffectiveDate ?? '')).toBe(true);
    expect(effectiveDate >= (before.startDate ?? '')).toBe(true);
    expect(effectiveDate <= addDays(today, MAX_DAYS_AHEAD)).toBe(true);
  });
});

test('[US-STA-01] every accepted change is one of the table of changes', () => {
  always(({ outcome, before, after }) => {
    if (outcome.ok) expect(canFollow(before.programStatus, after.programStatus)).toBe(true);
  });
});

test('[US-STA-03] a reason is kept exactly for cancellations', () => {
  always(({ outcome }) => {
    if (outcome.ok) expect(outcome.value.reason !== null).toBe(outcome.value.programStatus === 'cancelled');
  });
});

test('the effects announced to the user are those of the change', () => {
  always(({ outcome, before }) => {
    if (!outcome.ok) return;
    const effects = statusChangeEffects(before.programStatus, outcome.value.programStatus);
    expect(effects.includes('seat_freed')).toBe(outcome.value.freesSeat);
    expect(effects.includes('seat_taken')).toBe(outcome.value.takesSeat);
    expect(effects.includes('account_reactivated')).toBe(outcome.value.isReactivation);
  });
});

test('the generated histories hold accepted changes of every kind', () => {
  const seen = new Set<string>();

  fc.assert(
    fc.property(changes, (list) => {
      for (const { outcome, before, after } of run(list, 1)) {
        if (outcome.ok) seen.add(`${before.programStatus} ${after.programStatus}`);
      }
    }),
    { numRuns: 1000 },
  );

  expect(seen.size).toBe(8);
});
