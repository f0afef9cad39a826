import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { BatchKind, BatchNote, BatchOutcome, BatchState } from '../../graphql/generated/graphql.ts';
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
const outcomeWords: Readonly<Record<BatchOutcome, MessageDescriptor>> = {
  CHANGED: msg`Changed`,
  UNCHANGED: msg`Stays, is so already`,
  REFUSED: msg`Not changed`,
  REVERSED: msg`As before`,
  KEPT: msg`Kept, edited since`,
  FAILED: msg`Could not be put back`,
};

const plannedWords: Readonly<Record<BatchOutcome, MessageDescriptor>> = {
  ...outcomeWords,
  CHANGED: msg`Would change`,
  REFUSED: msg`Can't change`,
};

/** What became of each person, or in a preview what would; a letter changes nobody. */
export function outcomeWordsOf(kind: BatchKind, isPlanned: boolean): Readonly<Record<BatchOutcome, MessageDescriptor>> {
  const words = isPlanned ? plannedWords : outcomeWords;
  if (kind !== 'MESSAGE') return words;
  return isPlanned
    ? { ...words, CHANGED: msg`Would get it`, REFUSED: msg`Can't get it` }
    : { ...words, CHANGED: msg`Sent`, REFUSED: msg`Not sent` };
}

export const outcomeTones: Readonly<Record<BatchOutcome, StatusTone>> = {
  CHANGED: 'done',
  UNCHANGED: 'plain',
  REFUSED: 'stopped',
  REVERSED: 'done',
  KEPT: 'paused',
  FAILED: 'stopped',
};

export const isAtWork = (state: BatchState): boolean => ['PREPARING', 'QUEUED', 'RUNNING'].includes(state);

/** What is done for somebody, where that differs from person to person. */
export const noteWords: Readonly<Record<BatchNote, MessageDescriptor>> = {
  INVITED: msg`Invited`,
  INVITED_AGAIN: msg`Invitation sent again`,
  INVITED_IN_BOTH_ROLES: msg`Invited, as participant and staff in one occupation`,
  ENROLLMENT_BEGUN: msg`New enrollment; the old one is kept`,
  PROGRAM_GOES_ON: msg`The program goes on without an account: mark the status as well`,
};
