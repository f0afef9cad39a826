import { expect, test } from '@jest/globals';
import { lastWarnedEnd, remindedUpTo } from './reminders.ts';

test('[UK-LIFE-15] a reminder is due two days after the invitation was sent', () => {
  expect(remindedUpTo(new Date('2026-11-22T10:00:00Z')).toISOString()).toBe('2026-11-20T10:00:00.000Z');
});

test('[UK-LIFE-19] an end is warned of from two weeks before', () => {
  expect(lastWarnedEnd('2026-11-22')).toBe('2026-12-06');
});
