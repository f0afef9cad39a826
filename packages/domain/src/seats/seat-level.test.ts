import { describe, expect, test } from '@jest/globals';
import { changeSeatWarnings, freeSeatsOf, seatLevelOf } from './seat-level.ts';
import type { SeatLevel, SeatWarning } from './seat-level.ts';

test.each([
  [0, null, null],
  [7, 10, 3],
  [10, 10, 0],
  [12, 10, 0],
  [0, 0, 0],
])('[US-SEAT-01] with %i seats taken of %s, %s are free', (taken, limit, free) => {
  expect(freeSeatsOf({ taken, limit })).toBe(free);
});

test.each<[number, number | null, number, SeatLevel]>([
  [1_000_000, null, 50, 'fine'],
  [0, 10, 90, 'fine'],
  [8, 10, 90, 'fine'],
  [9, 10, 90, 'near'],
  [10, 10, 90, 'full'],
  [11, 10, 90, 'full'],
  [62, 70, 90, 'fine'],
  [63, 70, 90, 'near'],
  [9, 10, 100, 'fine'],
  [10, 10, 100, 'full'],
  [5, 10, 50, 'near'],
  [0, 0, 90, 'full'],
  [0, 1, 90, 'fine'],
])('[US-SEAT-06] %i seats of %s with a warning at %i %% are %s', (taken, limit, warningPercent, level) => {
  expect(seatLevelOf({ taken, limit, warningPercent })).toBe(level);
});

describe('[US-SEAT-04] warnings', () => {
  test.each<[SeatLevel, SeatWarning[], SeatWarning[], SeatWarning[], SeatWarning | null]>([
    ['fine', [], [], [], null],
    ['near', [], ['near'], [], 'near'],
    ['near', ['near'], [], [], null],
    ['full', ['near'], ['full'], [], 'full'],
    ['full', [], ['near', 'full'], [], 'full'],
    ['full', ['near', 'full'], [], [], null],
    ['near', ['near', 'full'], [], ['full'], null],
    ['fine', ['near', 'full'], [], ['near', 'full'], null],
    ['fine', ['near'], [], ['near'], null],
  ])('at the level %s with %j open: %j are opened, %j end, %s is told', (level, open, opened, ended, told) => {
    expect(changeSeatWarnings(level, open)).toEqual({ opened, ended, told });
  });
});
