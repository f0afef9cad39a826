import { expect, test } from '@jest/globals';
import { checkExtension, checkSubscriptionDates, extendedEnd, firstSubscription } from './subscription-dates.ts';

const today = '2025-06-15';
const codesOf = (outcome: ReturnType<typeof checkSubscriptionDates>) =>
  outcome.ok ? [] : outcome.refusals.map(({ field, code }) => `${field}: ${code}`);

test.each([
  [null, null],
  [12, '2026-06-15'],
  [1, '2025-07-15'],
])('[UK-LIFE-18] with %s months a new subscription ends on %s', (months, endsOn) => {
  expect(firstSubscription(months, today)).toEqual({ startsOn: today, endsOn });
});

test.each([
  [{ startsOn: '2025-01-01', endsOn: '2025-12-31', reason: 'Break in learning' }, []],
  [{ startsOn: null, endsOn: null, reason: 'Unlimited' }, []],
  [{ startsOn: '2025-01-01', endsOn: '2025-01-01', reason: 'One day' }, []],
  [{ startsOn: '2025-01-02', endsOn: '2025-01-01', reason: 'Turned' }, ['endsOn: end_before_start']],
  [
    { startsOn: 'soon', endsOn: '2025-02-30', reason: ' ' },
    ['startsOn: date_malformed', 'endsOn: date_malformed', 'reason: required'],
  ],
])('[UK-SUBS-04] dates are changed with a reason: %j', (raw, codes) => {
  expect(codesOf(checkSubscriptionDates(raw))).toEqual(codes);
});

test.each([
  [{ months: 6 }, undefined],
  [{ endsOn: today }, undefined],
  [{}, 'required'],
  [{ months: 6, endsOn: today }, 'required'],
  [{ months: 0 }, 'extension_out_of_range'],
  [{ months: 121 }, 'extension_out_of_range'],
  [{ months: 1.5 }, 'extension_out_of_range'],
  [{ endsOn: '2025-06-14' }, 'extension_in_past'],
])('[UK-LIFE-22] an extension of %j', (raw, code) => {
  const outcome = checkExtension(raw, today);
  expect(outcome.ok ? undefined : outcome.refusals[0]?.code).toBe(code);
});

test.each([
  ['counts from the end', '2025-08-31', { months: 6 }, '2026-02-28'],
  ['counts from the last day', today, { months: 1 }, '2025-07-15'],
  ['counts from today for who has expired', '2025-06-14', { months: 1 }, '2025-07-15'],
  ['to a later day', '2025-08-31', { endsOn: '2025-09-01' }, '2025-09-01'],
  ['to the same day changes nothing', '2025-08-31', { endsOn: '2025-08-31' }, 'extension_not_longer'],
  ['of what has no end changes nothing', null, { months: 1 }, 'subscription_without_end'],
])('[UK-LIFE-22] an extension %s', (_case, endsOn, extension, expected) => {
  const outcome = extendedEnd(endsOn, extension, today);
  expect(outcome.ok ? outcome.value : outcome.refusals[0]?.code).toBe(expected);
});
