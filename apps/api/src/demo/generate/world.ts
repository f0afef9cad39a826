// The part of a tenant that everybody in it refers to. It is small: participants are generated one by one on top of it.
import type { AccountStatus, CalendarDate, UserType } from '@guildhall/domain';
import type { City } from '../people/people-profile.ts';
import type { CustomFieldPlan, OccupationPlan, OrganizationPlan, Sector, TenantPlan } from '../plan/tenant-plan.ts';
import type { IdSource } from '../randomness/id-source.ts';
import type { Random } from '../randomness/random.ts';

export interface Organization {
  readonly id: string;
  readonly plan: OrganizationPlan;
  readonly city: City;
  readonly staff: Staff[];
}

export interface Employer extends Organization {
  readonly sponsors: readonly Organization[];
  /** What it may train for, its main trade first. */
  readonly occupations: Occupation[];
  /** The cohorts that its participants may join. */
  readonly cohorts: Cohort[];
}

export interface Occupation {
  readonly id: string;
  readonly plan: OccupationPlan;
  readonly owner: Organization;
  readonly providers: readonly Organization[];
}

export interface Staff {
  readonly id: string;
  readonly userType: UserType;
  readonly accountStatus: AccountStatus;
  readonly createdAt: number;
}

export interface Cohort {
  readonly id: string;
  readonly startDate: CalendarDate;
  readonly supervisorId: string | null;
  /** Members train for this occupation with this provider; null where that doesn't matter. */
  readonly occupation: Occupation | null;
  readonly provider: Organization | null;
}

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly sectors: readonly Sector[];
}

export interface CustomField {
  readonly id: string;
  readonly plan: CustomFieldPlan;
}

export interface World {
  readonly plan: TenantPlan;
  readonly tenantId: string;
  readonly random: Random;
  readonly ids: IdSource;
  readonly organizations: readonly Organization[];
  readonly employers: readonly Employer[];
  readonly occupations: readonly Occupation[];
  readonly groups: readonly Group[];
  readonly customFields: readonly CustomField[];
  /** The numbers that are given out. */
  readonly nationalIds: Set<string>;
}

/** The active staff of one user type. */
export function activeStaff(organization: Organization, userType: UserType): Staff[] {
  return organization.staff.filter((staff) => staff.userType === userType && staff.accountStatus === 'active');
}

export function organizationsOf(world: World, kind: OrganizationPlan['kind']): Organization[] {
  return world.organizations.filter((organization) => organization.plan.kind === kind);
}
