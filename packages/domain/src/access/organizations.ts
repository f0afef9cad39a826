import type { OrganizationKind } from './organization-kind.ts';
import { reachesTenant } from './viewer.ts';
import type { Viewer } from './viewer.ts';

export interface OrganizationFacts {
  readonly tenantId: string;
  readonly id: string;
  readonly kind: OrganizationKind;
  /** The sponsors an employer partners with; empty for other kinds. */
  readonly sponsorIds: readonly string[];
  /** The employers a sponsor partners with; empty for other kinds. */
  readonly employerIds: readonly string[];
}

/** An employer with the sponsors it partners with. */
export interface EmployerFacts {
  readonly tenantId: string;
  readonly id: string;
  readonly sponsorIds: readonly string[];
}

/**
 * True when the viewer sees the organization: the own one, and by user type partners, providers and referrers;
 * never a sibling sponsor or employer (US-ORG-04, US-ORG-05).
 */
export function canSeeOrganization(viewer: Viewer, organization: OrganizationFacts): boolean {
  if (!reachesTenant(viewer, organization.tenantId)) return false;
  if (organization.id === viewer.organizationId) return true;
  switch (viewer.userType) {
    case 'regulator':
      return true;
    case 'sponsor':
      return isPartnerEmployer(viewer, organization) || isSharedPartner(organization);
    case 'administrator':
      return isPartnerSponsor(viewer, organization) || organization.kind === 'provider';
    case 'supervisor':
    case 'mentor':
    case 'provider':
    case 'referrer':
    case 'apprentice':
    case 'youth_apprentice':
    case 'pre_apprentice':
    case 'learner':
    case 'applicant':
      return false;
  }
}

/**
 * True when the viewer may edit the organization: regulator all, sponsor its own, its partner employers and shared
 * partners, administrator the own employer (US-ORG-04, US-ORG-05).
 */
export function canEditOrganization(viewer: Viewer, organization: OrganizationFacts): boolean {
  if (!reachesTenant(viewer, organization.tenantId)) return false;
  const isOwn = organization.id === viewer.organizationId;
  if (viewer.userType === 'regulator') return true;
  if (viewer.userType === 'sponsor')
    return isOwn || isPartnerEmployer(viewer, organization) || isSharedPartner(organization);
  return viewer.userType === 'administrator' && isOwn;
}

/**
 * True when the viewer may place a participant with the employer: regulator any, sponsor itself or a partner
 * employer, administrator the own one (US-ORG-05, US-ASG-01).
 */
export function canPlaceWith(viewer: Viewer, employer: EmployerFacts): boolean {
  if (!reachesTenant(viewer, employer.tenantId)) return false;
  const isOwn = employer.id === viewer.organizationId;
  if (viewer.userType === 'regulator') return true;
  if (viewer.userType === 'sponsor') return isOwn || employer.sponsorIds.includes(viewer.organizationId);
  return viewer.userType === 'administrator' && isOwn;
}

function isPartnerEmployer(viewer: Viewer, organization: OrganizationFacts): boolean {
  return organization.kind === 'employer' && organization.sponsorIds.includes(viewer.organizationId);
}

function isPartnerSponsor(viewer: Viewer, organization: OrganizationFacts): boolean {
  return organization.kind === 'sponsor' && organization.employerIds.includes(viewer.organizationId);
}

// They serve every sponsor of the tenant, so no sponsor has them to itself.
const SHARED: readonly OrganizationKind[] = ['provider', 'referrer', 'other'];

function isSharedPartner(organization: OrganizationFacts): boolean {
  return SHARED.includes(organization.kind);
}
