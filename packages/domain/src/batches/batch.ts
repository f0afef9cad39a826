/** What can be done to a selection of people. An undo is a batch of its own. */
export const BATCH_KINDS = ['status', 'edit', 'convert', 'account', 'group', 'message', 'undo'] as const;
export type BatchKind = (typeof BATCH_KINDS)[number];

/**
 * Where a batch stands. While `preparing` its people are judged; a `draft` waits for somebody to run it; a `queued` or
 * `running` one belongs to the worker; the other three are over.
 */
export const BATCH_STATES = ['preparing', 'draft', 'queued', 'running', 'done', 'cancelled', 'failed'] as const;
export type BatchState = (typeof BATCH_STATES)[number];

/**
 * How it ends for one person: `changed`, `unchanged` (was so already) or `refused`; in an undo `reversed`, `kept` (edited
 * since) or `failed`. In a draft: how it would end.
 */
export const BATCH_OUTCOMES = ['changed', 'unchanged', 'refused', 'reversed', 'kept', 'failed'] as const;
export type BatchOutcome = (typeof BATCH_OUTCOMES)[number];

/** What is done for somebody who changes, where a batch does different things for different people. */
export const BATCH_NOTES = [
  'invited',
  'invited_again',
  'invited_in_both_roles',
  'enrollment_begun',
  'program_goes_on',
] as const;
export type BatchNote = (typeof BATCH_NOTES)[number];

/** What happens where more seats are needed than there are. */
export const SEAT_CHOICES = ['as_many_as_fit', 'all_or_none'] as const;
export type SeatChoice = (typeof SEAT_CHOICES)[number];

/** What an edit of many can empty: clearing is said, never an empty value (US-ACT-02). */
export const BATCH_CLEAR_FIELDS = [
  'provider',
  'cohort',
  'case_owner',
  'start_date',
  'expected_end_date',
  'reference_number',
  'supervisors',
] as const;
export type BatchClearField = (typeof BATCH_CLEAR_FIELDS)[number];

/** How many people may be named one by one; for more there is the filter. */
export const BATCH_IDS_MAX = 1_000;
/** How many people one batch may have. */
export const BATCH_PEOPLE_MAX = 100_000;
export const BATCH_UNDO_DAYS = 30;

export interface BatchFacts {
  readonly kind: BatchKind;
  readonly state: BatchState;
  readonly changedCount: number;
  readonly finishedAt: Date | null;
  readonly isUndone: boolean;
}

/** True when the worker has nothing left to do for the batch. */
export function isBatchOver(state: BatchState): boolean {
  return state === 'done' || state === 'cancelled' || state === 'failed';
}

/** True when somebody may still stop the batch; whoever is changed by then stays changed (design, section 6). */
export function canCancelBatch(state: BatchState): boolean {
  return !isBatchOver(state);
}

/** Kinds that nothing takes back: a letter that was sent stays sent. */
const FINAL_KINDS: readonly BatchKind[] = ['undo', 'message'];

/** True when a batch of this kind can be undone at all, which is said before it runs (UK-GRID-33). */
export function isUndoable(kind: BatchKind): boolean {
  return !FINAL_KINDS.includes(kind);
}

/** Gives until when a batch can be undone: 30 days after it ended; null for one that changed nobody, or never can be. */
export function undoableUntil(batch: BatchFacts): Date | null {
  if (!isUndoable(batch.kind) || !isBatchOver(batch.state) || batch.finishedAt === null || batch.changedCount === 0)
    return null;
  return new Date(batch.finishedAt.getTime() + BATCH_UNDO_DAYS * 86_400_000);
}

/** True when the batch can be undone now: within the time, and not yet undone (US-ACT-13). */
export function canUndoBatch(batch: BatchFacts, now: Date): boolean {
  const until = undoableUntil(batch);
  return until !== null && !batch.isUndone && now <= until;
}

/** True when there are people left to try again: the batch is over, and some were refused or could not be put back. */
export function canRetryBatch(batch: Pick<BatchFacts, 'state'> & { readonly leftCount: number }): boolean {
  return isBatchOver(batch.state) && batch.leftCount > 0;
}
