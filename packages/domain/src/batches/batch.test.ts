import { describe, expect, test } from '@jest/globals';
import { accepted, refuse, refused } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';
import { BATCH_STATES, canCancelBatch, canUndoBatch } from './batch.ts';
import type { BatchFacts } from './batch.ts';
import { mayBeginBatch } from './batch-seats.ts';
import { judgeBatch, refuseBatch } from './judge-batch.ts';
import { checkStatusBatch } from './status-batch.ts';

const FINISHED = new Date('2026-03-01T12:00:00Z');
const done: BatchFacts = { kind: 'status', state: 'done', changedCount: 3, finishedAt: FINISHED, isUndone: false };
const daysLater = (days: number, ms = 0) => new Date(FINISHED.getTime() + days * 86_400_000 + ms);

describe('[US-ACT-13] a batch can be undone', () => {
  test.each([
    ['for thirty days', done, daysLater(30), true],
    ['not a moment longer', done, daysLater(30, 1), false],
    ['when it was stopped half-way', { ...done, state: 'cancelled' }, daysLater(1), true],
    ['not before it is over', { ...done, state: 'running', finishedAt: null }, daysLater(1), false],
    ['once', { ...done, isUndone: true }, daysLater(1), false],
    ['only where it changed somebody', { ...done, changedCount: 0 }, daysLater(1), false],
    ['unless it is an undo itself', { ...done, kind: 'undo' }, daysLater(1), false],
  ] as const)('%s', (_, batch, now, expected) => {
    expect(canUndoBatch(batch, now)).toBe(expected);
  });
});

test('a batch can be stopped until it is over', () => {
  expect(BATCH_STATES.filter(canCancelBatch)).toEqual(['preparing', 'draft', 'queued', 'running']);
});

test.each([
  ['as_many_as_fit', 5, 2, true],
  ['all_or_none', 5, 4, false],
  ['all_or_none', 5, 5, true],
  ['all_or_none', 5, null, true],
  ['all_or_none', 0, -3, true],
] as const)('[US-SEAT-05] %s with %i seats needed and %s free may begin: %s', (choice, needed, free, expected) => {
  expect(mayBeginBatch(choice, needed, free)).toBe(expected);
});

describe('people of a batch', () => {
  interface Facts {
    readonly takes: boolean;
    readonly refusal?: Parameters<typeof refuse>[0];
  }
  const person = (facts: Facts, version = 1, versionSeen: number | null = 1) => ({
    versionSeen,
    facts: { ...facts, version },
  });
  const rule = ({ takes, refusal }: Facts, left: number | null): Outcome<{ takesSeat: boolean }> => {
    if (refusal) return refused(refuse(refusal));
    return takes && left === 0 ? refused(refuse('no_free_seat')) : accepted({ takesSeat: takes });
  };
  const outcomes = (people: Parameters<typeof judgeBatch<Facts, { takesSeat: boolean }>>[0], free: number | null) =>
    judgeBatch(people, free, rule).map(({ outcome, refusal }) => (refusal ? `${outcome}: ${refusal.code}` : outcome));

  test('[US-SEAT-05] get seats in their order, and whoever needs none is not in the way', () => {
    const people = [
      person({ takes: true }),
      person({ takes: false }),
      person({ takes: true }),
      person({ takes: true }),
    ];

    expect(outcomes(people, 2)).toEqual(['changed', 'changed', 'changed', 'refused: no_free_seat']);
    expect(outcomes(people, null)).toEqual(['changed', 'changed', 'changed', 'changed']);
  });

  test('[US-ACT-12] are refused one by one, each with the reason', () => {
    const people = [
      { versionSeen: 1, facts: null },
      person({ takes: false }, 2, 1),
      person({ takes: false }, 2, null),
      person({ takes: false, refusal: 'status_unchanged' }),
      person({ takes: false, refusal: 'account_archived' }),
    ];

    expect(outcomes(people, 0)).toEqual([
      'refused: out_of_reach',
      'refused: changed_since_preview',
      'changed',
      'unchanged: status_unchanged',
      'refused: account_archived',
    ]);
  });

  test('are all refused when the whole batch is', () => {
    expect(refuseBatch([1, 2], 'right_lost').map(({ outcome }) => outcome)).toEqual(['refused', 'refused']);
  });
});

test.each([
  ['a cancellation without a reason', { status: 'cancelled', effectiveDate: '2026-01-01' }, ['reason_required']],
  ['a day too far ahead', { status: 'completed', effectiveDate: '2026-12-31' }, ['effective_date_too_far_ahead']],
  ['a return without its day', { status: 'active', effectiveDate: '' }, ['date_malformed']],
  ['a complete suspension', { status: 'suspended', effectiveDate: '2026-01-01', expectedReturnDate: '2026-02-01' }, []],
] as const)('[US-STA-11] %s is refused for everybody at once, or not at all', (_, change, codes) => {
  expect(checkStatusBatch(change, '2026-01-02').map(({ code }) => code)).toEqual(codes);
});
