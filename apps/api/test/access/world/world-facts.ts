// The facts that the rules of the domain ask for, worked out from the invented world alone.
import type {
  CohortFacts,
  OccupationFacts,
  OrganizationFacts,
  ParticipantFacts,
  StaffFacts,
  UserType,
  Viewer,
} from '@guildhall/domain';
import type { Cohort, Occupation, Organization, Participant, Staff, Tenant } from './model.ts';

const sponsorsOf = (tenant: Tenant, employerId: string): string[] =>
  tenant.partnerships.filter((pair) => pair.employerId === employerId).map(({ sponsorId }) => sponsorId);
const employersOf = (tenant: Tenant, sponsorId: string): string[] =>
  tenant.partnerships.filter((pair) => pair.sponsorId === sponsorId).map(({ employerId }) => employerId);
const kindOf = (tenant: Tenant, organizationId: string) =>
  tenant.organizations.find(({ id }) => id === organizationId)!.kind;

/** These groups and everything below them. */
export function withDescendants(tenant: Tenant, groupIds: readonly string[]): string[] {
  const children = tenant.groups
    .filter(({ parentId }) => parentId !== null && groupIds.includes(parentId))
    .map(({ id }) => id);
  return children.length === 0 ? [...groupIds] : [...new Set([...groupIds, ...withDescendants(tenant, children)])];
}

export function staffViewer(tenant: Tenant, staff: Staff): Viewer {
  const { id, userType, organizationId, isActive, occupationIds, memberOf } = staff;
  const partnerIds =
    userType === 'sponsor'
      ? employersOf(tenant, organizationId)
      : userType === 'administrator'
        ? sponsorsOf(tenant, organizationId)
        : [];
  const groupIds = memberOf.length > 0 ? withDescendants(tenant, memberOf) : null;
  return {
    tenantId: tenant.id,
    accountId: id,
    userType,
    organizationId,
    isActive,
    occupationIds,
    partnerIds,
    groupIds,
  };
}

export function personViewer(tenant: Tenant, accountId: string, userType: UserType, organizationId: string): Viewer {
  return {
    tenantId: tenant.id,
    accountId,
    userType,
    organizationId,
    occupationIds: [],
    partnerIds: [],
    groupIds: null,
    isActive: true,
  };
}

export function participantFacts(
  tenant: Tenant,
  { id, current, supervisorIds, memberOf }: Participant,
): ParticipantFacts {
  return {
    tenantId: tenant.id,
    accountId: id,
    employerId: current.employerId,
    employerSponsorIds: sponsorsOf(tenant, current.employerId),
    occupationId: current.occupationId,
    providerId: current.providerId,
    occupationProviderIds: providersOf(tenant, current.occupationId),
    supervisorIds,
    referrerId: current.referrerId,
    groupIds: memberOf,
  };
}

export const providersOf = (tenant: Tenant, occupationId: string): readonly string[] =>
  tenant.occupations.find(({ id }) => id === occupationId)!.providerIds;

export function organizationFacts(tenant: Tenant, { id, kind }: Organization): OrganizationFacts {
  const sponsorIds = kind === 'employer' ? sponsorsOf(tenant, id) : [];
  return { tenantId: tenant.id, id, kind, sponsorIds, employerIds: kind === 'sponsor' ? employersOf(tenant, id) : [] };
}

export function occupationFacts(tenant: Tenant, { id, ownerId }: Pick<Occupation, 'id' | 'ownerId'>): OccupationFacts {
  const ownerKind = kindOf(tenant, ownerId);
  return {
    tenantId: tenant.id,
    id,
    ownerId,
    ownerKind,
    sponsorIdsOfOwner: ownerKind === 'employer' ? sponsorsOf(tenant, ownerId) : [],
  };
}

export const cohortFacts = (tenant: Tenant, cohort: Cohort): CohortFacts => ({
  ...occupationFacts(tenant, cohort),
  supervisorId: cohort.supervisorId,
});

export function staffFacts(tenant: Tenant, { id, organizationId }: Staff): StaffFacts {
  const organizationKind = kindOf(tenant, organizationId);
  const sponsorIds = organizationKind === 'employer' ? sponsorsOf(tenant, organizationId) : [];
  return { tenantId: tenant.id, accountId: id, organizationId, organizationKind, sponsorIds };
}
