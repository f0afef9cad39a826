import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { BatchAccountAction } from '../../../graphql/generated/graphql.ts';

/** What each action does, in a sentence, before anybody chooses it. */
export const accountActionEffects: Readonly<Record<BatchAccountAction, MessageDescriptor>> = {
  CANCEL_SUBSCRIPTION: msg`Access is withdrawn and the people are signed out at once. Everything else stays.`,
  REINSTATE_SUBSCRIPTION: msg`Access is given back where it was left.`,
  DEACTIVATE: msg`The people are signed out and free their seats. The program status stays: to end or pause a program, mark the status instead.`,
  REACTIVATE: msg`Each account takes a seat again.`,
  ARCHIVE: msg`For people whose program has ended: their records leave the lists and are kept.`,
  UNARCHIVE: msg`The accounts are deactivated then, not active.`,
};
