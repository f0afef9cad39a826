import {
  BATCH_KINDS,
  holdsPolicy,
  type BatchKind,
  type BatchVerdict,
  type Policy,
  type UserType,
} from '@guildhall/domain';
import type { BatchItemRow, BatchRow } from './batch-row.ts';

/** What is asked of one chunk: the people whose turn it is. */
export interface Chunk {
  readonly batch: BatchRow;
  readonly items: readonly BatchItemRow[];
  /** Nothing is held and nothing written; seats are counted as if there were enough. */
  readonly isPreview: boolean;
  /** The seats that are left, held until the transaction ends; for kinds of change that take any. */
  readonly seatsFree: () => Promise<number | null>;
}

/** What becomes of the people of a chunk, in their order, and how to write it. */
export interface PlannedChunk {
  readonly verdicts: readonly (BatchVerdict<unknown> & { readonly fields?: readonly string[] })[];
  readonly seatsTaken: number;
  readonly seatsFreed: number;
  save(): Promise<void>;
}

/** What somebody must be allowed to run a batch of this kind, at every moment of it. */
export const POLICY_OF_KIND: Readonly<Record<BatchRow['kind'], Policy>> = {
  status: 'participants:change_status',
  edit: 'participants:update',
  convert: 'accounts:convert',
  account: 'accounts:update',
  group: 'participants:update',
  message: 'messages:create',
  undo: 'batches:update',
};

/** What accounts of this user type may do to many; none without the right to prepare a batch at all. */
export function batchKindsOf(userType: UserType): BatchKind[] {
  if (!holdsPolicy(userType, 'batches:create')) return [];
  return BATCH_KINDS.filter((kind) => kind !== 'undo' && holdsPolicy(userType, POLICY_OF_KIND[kind]));
}
