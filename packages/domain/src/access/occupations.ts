import type { OrganizationKind } from './organization-kind.ts';
import type { EmployerFacts } from './organizations.ts';
import { canEditOwned, canReadOwned } from './ownership.ts';
import type { OwnedFacts } from './ownership.ts';
import { reachesTenant } from './viewer.ts';
import type { Viewer } from './viewer.ts';

export type OccupationFacts = OwnedFacts;

export const OCCUPATION_OWNERSHIP_FILTERS = ['mine', 'sponsor_owned', 'employer_owned'] as const;
export type OccupationOwnershipFilter = (typeof OCCUPATION_OWNERSHIP_FILTERS)[number];

/**
 * True when the viewer sees the occupation: by its owner, and a mentor those it mentors (US-OCC-01, US-UT-07). The
 * occupation shown on a participant comes with the participant instead.
 */
export function canSeeOccupation(viewer: Viewer, occupation: OccupationFacts): boolean {
  if (viewer.userType === 'mentor') {
    return reachesTenant(viewer, occupation.tenantId) && viewer.occupationIds.includes(occupation.id);
  }
  return canReadOwned(viewer, occupation);
}

/** True when the viewer may edit the occupation; enrolling into it is not enough (US-OCC-01, US-OCC-03). */
export function canEditOccupation(viewer: Viewer, occupation: OccupationFacts): boolean {
  return canEditOwned(viewer, occupation);
}

/**
 * True when the employer may enrol participants into the occupation: its own, a partner sponsor's or the
 * regulator's (US-OCC-03).
 */
export function canUseOccupation(
  employer: EmployerFacts,
  occupation: Pick<OccupationFacts, 'tenantId' | 'ownerId' | 'ownerKind'>,
): boolean {
  if (employer.tenantId !== occupation.tenantId) return false;
  if (occupation.ownerId === employer.id || occupation.ownerKind === 'regulator') return true;
  return occupation.ownerKind === 'sponsor' && employer.sponsorIds.includes(occupation.ownerId);
}

/**
 * True when the occupation belongs under the list filter: owned by the viewer's organization, by a sponsor, or by
 * an employer (US-OCC-02).
 */
export function matchesOwnershipFilter(
  filter: OccupationOwnershipFilter,
  viewer: Pick<Viewer, 'organizationId'>,
  occupation: { readonly ownerId: string; readonly ownerKind: OrganizationKind },
): boolean {
  switch (filter) {
    case 'mine':
      return occupation.ownerId === viewer.organizationId;
    case 'sponsor_owned':
      return occupation.ownerKind === 'sponsor';
    case 'employer_owned':
      return occupation.ownerKind === 'employer';
  }
}
