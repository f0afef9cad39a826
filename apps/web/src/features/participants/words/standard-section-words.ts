import type { StandardSection } from '@guildhall/domain';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** The headings of PIRL, in its order. */
export const standardSectionWords: Readonly<Record<Uppercase<StandardSection>, MessageDescriptor>> = {
  PIRL_PERSON: msg`At program entry`,
  PIRL_PARTICIPATION: msg`Participation`,
  PIRL_SERVICES: msg`Services and training`,
  PIRL_OUTCOMES: msg`Outcomes`,
};
