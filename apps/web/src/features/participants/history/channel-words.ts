import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AuditChannel } from '../../../graphql/generated/graphql.ts';

export const channelWords: Readonly<Record<AuditChannel, MessageDescriptor>> = {
  APP: msg`in the app`,
  API: msg`through the API`,
  IMPORT: msg`by import`,
  JOB: msg`automatically`,
  SEED: msg`with the demo data`,
};
