import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { BatchOutcome, BatchState } from '../../graphql/generated/graphql.ts';
import type { StatusTone } from '../../ui/status-badge.tsx';

export const batchStateWords: Readonly<Record<BatchState, MessageDescriptor>> = {
  PREPARING: msg`Being judged`,
  DRAFT: msg`Preview`,
  QUEUED: msg`Waiting`,
  RUNNING: msg`Running`,
  DONE: msg`Done`,
  CANCELLED: msg`Stopped`,
  FAILED: msg`Failed`,
};

export const batchStateTones: Readonly<Record<BatchState, StatusTone>> = {
  PREPARING: 'plain',
  DRAFT: 'plain',
  QUEUED: 'running',
  RUNNING: 'running',
  DONE: 'done',
  CANCELLED: 'paused',
  FAILED: 'stopped',
};

/** What became of somebody; of a preview: what would. */
export const outcomeWords: Readonly<Record<BatchOutcome, MessageDescriptor>> = {
  CHANGED: msg`Changed`,
  UNCHANGED: msg`Stays, is so already`,
  REFUSED: msg`Not changed`,
  REVERSED: msg`As before`,
  KEPT: msg`Kept, edited since`,
  FAILED: msg`Could not be put back`,
};

export const plannedWords: Readonly<Record<BatchOutcome, MessageDescriptor>> = {
  ...outcomeWords,
  CHANGED: msg`Would change`,
  REFUSED: msg`Can't change`,
};

export const outcomeTones: Readonly<Record<BatchOutcome, StatusTone>> = {
  CHANGED: 'done',
  UNCHANGED: 'plain',
  REFUSED: 'stopped',
  REVERSED: 'done',
  KEPT: 'paused',
  FAILED: 'stopped',
};

export const isAtWork = (state: BatchState): boolean => ['PREPARING', 'QUEUED', 'RUNNING'].includes(state);
