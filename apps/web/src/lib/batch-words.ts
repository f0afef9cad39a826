// What batches of accounts are called: where one is chosen, and where it is read.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { BatchAccountAction } from '../graphql/generated/graphql.ts';

export const accountActionWords: Readonly<Record<BatchAccountAction, MessageDescriptor>> = {
  ARCHIVE: msg`Archive`,
  UNARCHIVE: msg`Bring back from the archive`,
  DEACTIVATE: msg`Deactivate the account`,
  REACTIVATE: msg`Reactivate the account`,
  CANCEL_SUBSCRIPTION: msg`Cancel the subscription`,
  REINSTATE_SUBSCRIPTION: msg`Reinstate the subscription`,
};
