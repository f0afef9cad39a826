// What the closed lists of the schema are called. Components translate with `_(programStatusWords[status])` from useLingui().
import type { AccountStatus, AccountType, ParticipantType, ProgramStatus, UserType } from '@guildhall/domain';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

// The schema spells the domain's words in capitals.
type Words<T extends string> = Readonly<Record<Uppercase<T>, MessageDescriptor>>;
type SubscriptionStatus = 'PROSPECT' | 'INVITED' | 'FULL_USER' | 'EXPIRED' | 'CANCELLED' | 'ARCHIVED';

export const userTypeWords: Words<UserType> = {
  REGULATOR: msg`Regulator`,
  SPONSOR: msg`Sponsor`,
  ADMINISTRATOR: msg`Administrator`,
  SUPERVISOR: msg`Supervisor`,
  MENTOR: msg`Mentor`,
  PROVIDER: msg`Training provider`,
  REFERRER: msg`Referrer`,
  APPRENTICE: msg`Apprentice`,
  YOUTH_APPRENTICE: msg`Youth apprentice`,
  PRE_APPRENTICE: msg`Pre-apprentice`,
  LEARNER: msg`Learner`,
  APPLICANT: msg`Applicant`,
};

/** The names of the lists: one per participant type. */
export const participantTypePlurals: Words<ParticipantType> = {
  APPRENTICE: msg`Apprentices`,
  YOUTH_APPRENTICE: msg`Youth apprentices`,
  PRE_APPRENTICE: msg`Pre-apprentices`,
  LEARNER: msg`Learners`,
};

export const programStatusWords: Words<ProgramStatus> = {
  ACTIVE: msg({ message: 'Active', context: 'program status' }),
  COMPLETED: msg({ message: 'Completed', context: 'program status' }),
  CANCELLED: msg({ message: 'Cancelled', context: 'program status' }),
  SUSPENDED: msg({ message: 'Suspended', context: 'program status' }),
};

export const accountStatusWords: Words<AccountStatus> = {
  ACTIVE: msg({ message: 'Active', context: 'account status' }),
  DEACTIVATED: msg({ message: 'Deactivated', context: 'account status' }),
  ARCHIVED: msg({ message: 'Archived', context: 'account status' }),
};

export const accountTypeWords: Words<AccountType> = {
  MANAGED: msg`Managed`,
  AUTHENTICATED: msg`Authenticated`,
};

export const subscriptionStatusWords: Words<SubscriptionStatus> = {
  PROSPECT: msg({ message: 'Prospect', context: 'subscription status' }),
  INVITED: msg({ message: 'Invited', context: 'subscription status' }),
  FULL_USER: msg({ message: 'Full user', context: 'subscription status' }),
  EXPIRED: msg({ message: 'Expired', context: 'subscription status' }),
  CANCELLED: msg({ message: 'Cancelled', context: 'subscription status' }),
  ARCHIVED: msg({ message: 'Archived', context: 'subscription status' }),
};
