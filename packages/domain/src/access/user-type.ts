import type { OrganizationKind } from './organization-kind.ts';

export const STAFF_TYPES = [
  'regulator',
  'sponsor',
  'administrator',
  'supervisor',
  'mentor',
  'provider',
  'referrer',
] as const;
export type StaffType = (typeof STAFF_TYPES)[number];

export const PARTICIPANT_TYPES = ['apprentice', 'youth_apprentice', 'pre_apprentice', 'learner'] as const;
export type ParticipantType = (typeof PARTICIPANT_TYPES)[number];

export const USER_TYPES = [...STAFF_TYPES, ...PARTICIPANT_TYPES, 'applicant'] as const;
export type UserType = (typeof USER_TYPES)[number];

export const USER_CATEGORIES = ['staff', 'participant', 'applicant'] as const;
export type UserCategory = (typeof USER_CATEGORIES)[number];

/** True when a text is one of the user types; for values from outside, such as a request or a file. */
export function isUserType(value: string): value is UserType {
  return (USER_TYPES as readonly string[]).includes(value);
}

/** True for regulator, sponsor, administrator, supervisor, mentor, provider and referrer (US-UT-02). */
export function isStaffType(userType: UserType): userType is StaffType {
  return (STAFF_TYPES as readonly string[]).includes(userType);
}

/** True for apprentice, youth apprentice, pre-apprentice and learner (US-UT-03). */
export function isParticipantType(userType: UserType): userType is ParticipantType {
  return (PARTICIPANT_TYPES as readonly string[]).includes(userType);
}

/** Gives the one category a user type belongs to (US-UT-01). */
export function categoryOf(userType: UserType): UserCategory {
  if (isStaffType(userType)) return 'staff';
  return isParticipantType(userType) ? 'participant' : 'applicant';
}

/** Gives the kind of organization that an account of this user type belongs to (US-ORG-02, US-UT-09). */
export function organizationKindOf(userType: UserType): OrganizationKind {
  switch (userType) {
    case 'regulator':
    case 'sponsor':
    case 'provider':
    case 'referrer':
      return userType;
    case 'administrator':
    case 'supervisor':
    case 'mentor':
    case 'apprentice':
    case 'youth_apprentice':
    case 'pre_apprentice':
    case 'learner':
    case 'applicant':
      return 'employer';
  }
}
