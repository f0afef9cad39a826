// An invented tenant as plain data: what the database is filled from, and what the rules are asked about.
import type { OrganizationKind, ParticipantType, StaffType } from '@guildhall/domain';

export interface Organization {
  readonly id: string;
  readonly kind: OrganizationKind;
}

export interface Occupation {
  readonly id: string;
  readonly ownerId: string;
  readonly providerIds: readonly string[];
}

export interface Cohort {
  readonly id: string;
  readonly ownerId: string;
  readonly supervisorId: string | null;
}

export interface Group {
  readonly id: string;
  readonly parentId: string | null;
}

export interface Partnership {
  readonly sponsorId: string;
  readonly employerId: string;
}

export interface Staff {
  readonly id: string;
  readonly userType: StaffType;
  readonly organizationId: string;
  /** False: deactivated after signing in. */
  readonly isActive: boolean;
  readonly occupationIds: readonly string[];
  /** The groups it was put into, without those below them; empty when nothing limits it. */
  readonly memberOf: readonly string[];
}

/** Where a participant is, or was, in training. */
export interface Training {
  readonly employerId: string;
  readonly occupationId: string;
  readonly providerId: string | null;
  readonly cohortId: string | null;
  readonly referrerId: string | null;
}

export interface Participant {
  readonly id: string;
  readonly userType: ParticipantType;
  readonly givenName: string;
  readonly familyName: string;
  readonly dateOfBirth: string;
  readonly programStatus: 'active' | 'completed' | 'suspended';
  readonly startDate: string;
  readonly current: Training;
  readonly former: readonly Training[];
  readonly supervisorIds: readonly string[];
  readonly memberOf: readonly string[];
  readonly caseOwnerId: string | null;
  /** Deleted, and for the next days still in the database: nobody sees it. */
  readonly isDeleted: boolean;
  readonly signsIn: boolean;
}

export interface Tenant {
  readonly id: string;
  readonly organizations: readonly Organization[];
  readonly partnerships: readonly Partnership[];
  readonly occupations: readonly Occupation[];
  readonly cohorts: readonly Cohort[];
  readonly groups: readonly Group[];
  readonly staff: readonly Staff[];
  readonly participants: readonly Participant[];
  /** An applicant, who sees nobody. */
  readonly applicantId: string;
}

export type World = readonly Tenant[];

/** The address of an account; every account has one. */
export const emailOf = (id: string): string => `${id}@example.org`;
