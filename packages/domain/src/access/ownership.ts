import type { OrganizationKind } from './organization-kind.ts';
import { reachesTenant } from './viewer.ts';
import type { Viewer } from './viewer.ts';

/** Something that an organization owns: an occupation or a cohort. */
export interface OwnedFacts {
  readonly tenantId: string;
  readonly id: string;
  readonly ownerId: string;
  readonly ownerKind: OrganizationKind;
  /** The sponsors that an owning employer partners with; empty for other kinds of owner. */
  readonly sponsorIdsOfOwner: readonly string[];
}

/**
 * True when the owner's side of the tenant lets the viewer read: regulator all; sponsor its own, its partner
 * employers' and the regulator's; administrator its own, its partner sponsors' and the regulator's (US-OCC-01, US-
 * OCC-03).
 */
export function canReadOwned(viewer: Viewer, owned: OwnedFacts): boolean {
  if (!reachesTenant(viewer, owned.tenantId)) return false;
  if (viewer.userType === 'regulator') return true;
  if (viewer.userType !== 'sponsor' && viewer.userType !== 'administrator') return false;
  if (owned.ownerId === viewer.organizationId || owned.ownerKind === 'regulator') return true;
  if (viewer.userType === 'sponsor') return isOwnedByPartnerEmployer(viewer, owned);
  return owned.ownerKind === 'sponsor' && viewer.partnerIds.includes(owned.ownerId);
}

/**
 * True when the viewer may change what is owned: regulator all; sponsor its own and its partner employers';
 * administrator only its own (US-OCC-01, US-OCC-03).
 */
export function canEditOwned(viewer: Viewer, owned: OwnedFacts): boolean {
  if (!reachesTenant(viewer, owned.tenantId)) return false;
  const isOwn = owned.ownerId === viewer.organizationId;
  if (viewer.userType === 'regulator') return true;
  if (viewer.userType === 'sponsor') return isOwn || isOwnedByPartnerEmployer(viewer, owned);
  return viewer.userType === 'administrator' && isOwn;
}

function isOwnedByPartnerEmployer(viewer: Viewer, owned: OwnedFacts): boolean {
  return owned.ownerKind === 'employer' && owned.sponsorIdsOfOwner.includes(viewer.organizationId);
}
