// One judgement for many people: each is judged by the rule that a single edit obeys.
import { refuse } from '../refusal.ts';
import type { Outcome, Refusal, RefusalCode } from '../refusal.ts';
import type { BatchNote, BatchOutcome } from './batch.ts';

/** One person of a batch; `facts` is null for somebody out of reach, who looks like somebody who is not there. */
export interface BatchCandidate<F> {
  /** The version that the preview showed. */
  readonly versionSeen: number | null;
  readonly facts: (F & { readonly version: number }) | null;
}

export interface BatchVerdict<R> {
  readonly outcome: BatchOutcome;
  /** Why not. */
  readonly refusal: Refusal | null;
  /** What to write for whoever changes. */
  readonly result: R | null;
  /** What is done, where that differs from person to person. */
  readonly note?: BatchNote | null;
}

/** A "no" that means: it is so already. */
const IS_SO_ALREADY: readonly RefusalCode[] = [
  'status_unchanged',
  'nothing_to_change',
  'account_authenticated',
  'account_invited',
  'account_status_unchanged',
  'subscription_cancelled',
  'subscription_not_cancelled',
];

/**
 * Judges people in their order. Whoever takes a seat leaves one less for those after (US-SEAT-05); somebody out of reach, or
 * changed since the preview, is refused alone (US-ACT-12).
 *
 * @param seatsFree null: as many as anybody wants
 * @param judge the rule for one person, given the seats that are left
 */
export function judgeBatch<F, R extends { readonly takesSeat: boolean; readonly note?: BatchNote | null }>(
  people: readonly BatchCandidate<F>[],
  seatsFree: number | null,
  judge: (facts: F, seatsFree: number | null) => Outcome<R>,
): readonly BatchVerdict<R>[] {
  let left = seatsFree;
  return people.map(({ facts, versionSeen }) => {
    if (facts === null) return refusedWith([refuse('out_of_reach')]);
    if (versionSeen !== null && facts.version !== versionSeen) return refusedWith([refuse('changed_since_preview')]);
    const outcome = judge(facts, left);
    if (!outcome.ok) return refusedWith(outcome.refusals);
    if (outcome.value.takesSeat && left !== null) left -= 1;
    return { outcome: 'changed', refusal: null, result: outcome.value, note: outcome.value.note ?? null };
  });
}

/** Refuses everybody, where the whole batch can't be. */
export function refuseBatch(people: readonly unknown[], code: RefusalCode): readonly BatchVerdict<never>[] {
  return people.map(() => refusedWith([refuse(code)]));
}

function refusedWith(refusals: readonly Refusal[]): BatchVerdict<never> {
  const stays = refusals.every(({ code }) => IS_SO_ALREADY.includes(code));
  return { outcome: stays ? 'unchanged' : 'refused', refusal: refusals[0] ?? null, result: null };
}
