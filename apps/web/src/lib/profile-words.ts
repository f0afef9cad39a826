import type { ImportProfile } from '@guildhall/domain';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What the kinds of files are called. */
export const profileNames: Readonly<Record<ImportProfile, MessageDescriptor>> = {
  participants: msg`Participants`,
  apprentiscope: msg`ApprentiScope managed users`,
  rapids: msg`RAPIDS data`,
  supplemental: msg`Supplemental and custom data`,
  pirl: msg`PIRL data`,
  aptem: msg`Aptem learners`,
  organizations: msg`Organizations`,
};

const ofBoth = ['participants', 'supplemental'] as const;

/** The kinds that make sense in a country, about participants. */
export const participantProfiles: Readonly<Record<'US' | 'UK', readonly ImportProfile[]>> = {
  US: [...ofBoth, 'apprentiscope', 'rapids', 'pirl'],
  UK: [...ofBoth, 'aptem'],
};
