/**
 * Where an import stands. While `reading` its file is read; one that is `unreadable` can be read another way; `mapping` waits for
 * what the columns mean; while `checking` its rows are judged; a `draft` waits for somebody to run it; a `queued` or
 * `running` one belongs to the worker; the other three are over.
 */
export const IMPORT_STATES = [
  'reading',
  'unreadable',
  'mapping',
  'checking',
  'draft',
  'queued',
  'running',
  'done',
  'cancelled',
  'failed',
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** What becomes of a line: before the run what would, after it what has. The last three are said by an undo. */
export const IMPORT_OUTCOMES = [
  'create',
  'update',
  'unchanged',
  'reject',
  'skip',
  'reversed',
  'kept',
  'failed',
] as const;
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number];

/** How an undo ends for a line. */
export const IMPORT_UNDO_OUTCOMES = ['reversed', 'kept', 'failed'] as const;
export type ImportUndoOutcome = (typeof IMPORT_UNDO_OUTCOMES)[number];

/** What somebody decided about a line that looks like somebody who is there already. */
export const IMPORT_DECISIONS = ['skip', 'update', 'create'] as const;
export type ImportDecision = (typeof IMPORT_DECISIONS)[number];

/** How sure it is what a column means; `remembered` from the last file with the same header. */
export const IMPORT_CONFIDENCES = ['exact', 'likely', 'remembered', 'none'] as const;
export type ImportConfidence = (typeof IMPORT_CONFIDENCES)[number];

export const IMPORT_FILE_BYTES_MAX = 50 * 1024 * 1024;
export const IMPORT_ROWS_MAX = 100_000;
/** How many lines one change may be about. */
export const IMPORT_CHANGES_MAX = 100;
export const IMPORT_UNDO_DAYS = 30;

export interface ImportFacts {
  readonly state: ImportState;
  readonly createCount: number;
  readonly updateCount: number;
  readonly finishedAt: Date | null;
  /** Where its undo stands; null when nobody has asked for one. */
  readonly undoState: ImportState | null;
}

/** True when the worker has nothing left to do for the import. */
export function isImportOver(state: ImportState): boolean {
  return state === 'done' || state === 'cancelled' || state === 'failed';
}

/** True while nothing durable has come of the import: it can be read, mapped and corrected anew, or thrown away. */
export function isImportDraft(state: ImportState): boolean {
  return ['reading', 'unreadable', 'mapping', 'checking', 'draft'].includes(state);
}

/** True while the worker may still be stopped; lines that are through stay as they are. */
export function canCancelImport({ state, undoState }: Pick<ImportFacts, 'state' | 'undoState'>): boolean {
  return ['queued', 'running'].includes(undoState ?? state);
}

/** Gives until when an import can be undone: 30 days after it ended; null for one that changed nothing. */
export function importUndoableUntil({ state, createCount, updateCount, finishedAt }: ImportFacts): Date | null {
  if (!isImportOver(state) || finishedAt === null || createCount + updateCount === 0) return null;
  return new Date(finishedAt.getTime() + IMPORT_UNDO_DAYS * 86_400_000);
}

/** True when the import can be undone now: within the time, and once (UK-BULK-32). */
export function canUndoImport(facts: ImportFacts, now: Date): boolean {
  const until = importUndoableUntil(facts);
  return until !== null && facts.undoState === null && now <= until;
}
