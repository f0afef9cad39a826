// What the domain shows of batches: `../index.ts` passes it on.
export {
  BATCH_KINDS,
  BATCH_STATES,
  BATCH_OUTCOMES,
  SEAT_CHOICES,
  BATCH_CLEAR_FIELDS,
  BATCH_NOTES,
  BATCH_IDS_MAX,
  BATCH_PEOPLE_MAX,
  BATCH_UNDO_DAYS,
  isBatchOver,
  canCancelBatch,
  undoableUntil,
  canUndoBatch,
  canRetryBatch,
  isUndoable,
} from './batch.ts';
export type {
  BatchClearField,
  BatchKind,
  BatchNote,
  BatchState,
  BatchOutcome,
  SeatChoice,
  BatchFacts,
} from './batch.ts';
export { judgeBatch, refuseBatch } from './judge-batch.ts';
export type { BatchCandidate, BatchVerdict } from './judge-batch.ts';
export { mayBeginBatch } from './batch-seats.ts';
export { checkStatusBatch } from './status-batch.ts';
export { judgeUndo } from './judge-undo.ts';
export type { UndoCandidate, UndoVerdict, WrittenField } from './judge-undo.ts';
export { BATCH_ACCOUNT_ACTIONS, cleanAccountReason, judgeAccountAction } from './account-batch.ts';
export type { AccountBatchResult, AccountBatchTarget, BatchAccountAction } from './account-batch.ts';
export { checkMessageReader } from './message-batch.ts';
export type { MessageReader } from './message-batch.ts';
