// Words for closed lists that no first screen shows: they come with the pages.
import type { CancellationReason, OrganizationKind, TrainingApproach } from '@guildhall/domain';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

type Words<T extends string> = Readonly<Record<Uppercase<T>, MessageDescriptor>>;

export const cancellationReasonWords: Words<CancellationReason> = {
  FOUND_OTHER_EMPLOYMENT: msg`Found other employment`,
  LEFT_FOR_EDUCATION: msg`Left for education`,
  RELOCATED: msg`Moved away`,
  HEALTH: msg`Health`,
  FAMILY_OR_CARING: msg`Family or caring duties`,
  FINANCIAL: msg`Financial reasons`,
  CONDUCT: msg`Conduct`,
  PERFORMANCE: msg`Performance`,
  ATTENDANCE: msg`Attendance`,
  LAID_OFF: msg`Laid off`,
  EMPLOYER_CLOSED: msg`Employer closed`,
  TRANSFERRED_PROGRAM: msg`Transferred to another program`,
  DECEASED: msg`Deceased`,
  NEVER_STARTED: msg`Never started`,
  OTHER: msg`Other`,
};

export const organizationKindWords: Words<OrganizationKind> = {
  REGULATOR: msg`Regulator`,
  SPONSOR: msg`Sponsor`,
  EMPLOYER: msg`Employer`,
  PROVIDER: msg`Training provider`,
  REFERRER: msg`Referrer`,
  OTHER: msg`Other organization`,
};

export const trainingApproachWords: Words<TrainingApproach> = {
  TIME_BASED: msg`Time-based`,
  COMPETENCY_BASED: msg`Competency-based`,
  HYBRID: msg`Hybrid`,
};
