import { describe, expect, test } from '@jest/globals';
import { DELIVERY_ATTEMPTS, DELIVERY_PROBLEMS, minutesToNextAttempt } from './delivery.ts';

const attempts = Array.from({ length: DELIVERY_ATTEMPTS }, (_, index) => index + 1);
const waits = attempts.map((attempt) => minutesToNextAttempt(attempt, 'connection_failed'));

describe('a mail that is not handed over', () => {
  test('is tried ten times within a day, and then no more', () => {
    expect(waits).toEqual([1, 3, 9, 27, 81, 243, 360, 360, 360, null]);
    expect(waits.reduce<number>((sum, wait) => sum + (wait ?? 0), 0)).toBe(24 * 60 + 4);
  });

  test('is not tried beyond the last attempt', () => {
    expect(minutesToNextAttempt(DELIVERY_ATTEMPTS + 1, 'timed_out')).toBeNull();
  });

  test.each(['sender_refused', 'recipient_refused', 'message_refused'] as const)(
    'is not tried again after a final no to the message: %s',
    (problem) => {
      expect(minutesToNextAttempt(1, problem, 550)).toBeNull();
      expect(minutesToNextAttempt(1, problem, 450)).toBe(1);
    },
  );

  test.each(DELIVERY_PROBLEMS.filter((problem) => !problem.endsWith('_refused') || problem === 'sign_in_refused'))(
    'is tried again after %s, whatever the code, because settings and servers get mended',
    (problem) => {
      expect(minutesToNextAttempt(1, problem, 535)).toBe(1);
    },
  );
});
