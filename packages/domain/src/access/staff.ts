import type { OrganizationKind } from './organization-kind.ts';
import { reachesTenant } from './viewer.ts';
import type { Viewer } from './viewer.ts';

/** What decides who sees a staff account. */
export interface StaffFacts {
  readonly tenantId: string;
  readonly accountId: string;
  readonly organizationId: string;
  readonly organizationKind: OrganizationKind;
  /** The sponsors that the employer of the account partners with; empty for other kinds of organization. */
  readonly sponsorIds: readonly string[];
}

/**
 * True when the viewer sees the staff account: regulator the tenant; sponsor its own, those of partner employers,
 * providers and referrers; administrator its own employer's; everybody itself (US-ORG-04, US-ORG-05).
 */
export function canSeeStaff(viewer: Viewer, staff: StaffFacts): boolean {
  if (!reachesTenant(viewer, staff.tenantId)) return false;
  if (staff.accountId === viewer.accountId || viewer.userType === 'regulator') return true;
  const isColleague = staff.organizationId === viewer.organizationId;
  if (viewer.userType === 'sponsor') return isColleague || isOfPartner(viewer, staff);
  return viewer.userType === 'administrator' && isColleague;
}

function isOfPartner(viewer: Viewer, staff: StaffFacts): boolean {
  if (staff.organizationKind === 'employer') return staff.sponsorIds.includes(viewer.organizationId);
  return staff.organizationKind === 'provider' || staff.organizationKind === 'referrer';
}
