import { isFull } from '../accounts/account-status.ts';
import { refuse } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';

/** One field that a batch wrote: how it left it, and how it is now. */
export interface WrittenField {
  readonly field: string;
  readonly written: unknown;
  readonly now: unknown;
}

export interface UndoCandidate {
  /** False for somebody out of reach, who looks like somebody who is not there. */
  readonly isVisible: boolean;
  readonly fields: readonly WrittenField[];
  /** Whether the person needs a seat again. */
  readonly takesSeat: boolean;
  /** Why it can't be as before, where a rule says so; null when none does. */
  readonly refusal: Refusal | null;
}

export interface UndoVerdict {
  readonly outcome: 'reversed' | 'kept' | 'failed';
  readonly refusal: Refusal | null;
  /** What was edited since. */
  readonly fields: readonly string[];
}

/**
 * Judges the undo of a batch, person by person in their order: whoever was edited since is kept as they are, whole; whoever
 * can't be as before is not touched either; everybody else is reversed (US-ACT-13). Seats are given in that order.
 */
export function judgeUndo(people: readonly UndoCandidate[], seatsFree: number | null): readonly UndoVerdict[] {
  let left = seatsFree;
  return people.map(({ isVisible, fields, takesSeat, refusal }) => {
    if (!isVisible) return failed(refuse('out_of_reach'));
    const edited = fields.filter(({ written, now }) => !isEqual(written, now)).map(({ field }) => field);
    if (edited.length > 0) return { outcome: 'kept', refusal: refuse('edited_since'), fields: edited };
    if (refusal) return failed(refusal);
    if (takesSeat && isFull(left)) return failed(refuse('no_free_seat'));
    if (takesSeat && left !== null) left -= 1;
    return { outcome: 'reversed', refusal: null, fields: [] };
  });
}

const failed = (refusal: Refusal): UndoVerdict => ({ outcome: 'failed', refusal, fields: [] });

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
