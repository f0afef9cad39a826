import { STAFF_TYPES } from '@guildhall/domain';
import type { ActingViewer } from './acting-viewer.ts';
import type { Scope } from './participant-scope.ts';

const parametersOf = (viewer: ActingViewer): Scope['parameters'] => ({
  scopeAccountId: viewer.accountId,
  scopeOrganizationId: viewer.organizationId,
  scopePartnerIds: viewer.partnerIds,
  scopeOccupationIds: viewer.occupationIds,
});

/** Which organizations (alias `o`) the viewer sees: `canSeeOrganization` of the domain, as SQL. */
export function organizationScope(viewer: ActingViewer): Scope {
  return { sql: viewer.isActive ? organizationsOf(viewer) : 'false', parameters: parametersOf(viewer) };
}

function organizationsOf(viewer: ActingViewer): string {
  switch (viewer.userType) {
    case 'regulator':
      return 'true';
    case 'sponsor':
      return `(o.id = :scopeOrganizationId OR o.id = ANY(:scopePartnerIds) OR o.kind IN ('provider', 'referrer', 'other'))`;
    case 'administrator':
      return `(o.id = :scopeOrganizationId OR o.id = ANY(:scopePartnerIds) OR o.kind = 'provider')`;
    default:
      return 'o.id = :scopeOrganizationId';
  }
}

/** Which staff accounts (alias `a`, organization alias `o`) the viewer sees: `canSeeStaff` of the domain, as SQL. */
export function staffScope(viewer: ActingViewer): Scope {
  return {
    sql: viewer.isActive ? `(a.id = :scopeAccountId OR ${staffOf(viewer)})` : 'false',
    parameters: parametersOf(viewer),
  };
}

function staffOf(viewer: ActingViewer): string {
  switch (viewer.userType) {
    case 'regulator':
      return 'true';
    case 'sponsor':
      return `o.id = :scopeOrganizationId OR o.id = ANY(:scopePartnerIds) OR o.kind IN ('provider', 'referrer')`;
    case 'administrator':
      return 'o.id = :scopeOrganizationId';
    default:
      return 'false';
  }
}

/**
 * Which invitations (alias `i`, organization alias `o`) the viewer sees: those to organizations whose staff it sees. Whoever is
 * limited to groups sees of participants those of the groups and those that it invited itself.
 */
export function invitationScope(viewer: ActingViewer): Scope {
  if (!viewer.isActive) return { sql: 'false', parameters: {} };
  const parameters = parametersOf(viewer);
  if (viewer.groupIds === null) return { sql: `(${staffOf(viewer)})`, parameters };
  const groups = `(i.invited_by = :scopeAccountId OR i.user_type = ANY(:scopeStaffTypes) OR EXISTS (SELECT FROM group_members gm
    WHERE gm.tenant_id = i.tenant_id AND gm.account_id = i.account_id AND gm.group_id = ANY(:scopeGroupIds)))`;
  return {
    sql: `(${staffOf(viewer)}) AND ${groups}`,
    parameters: { ...parameters, scopeGroupIds: viewer.groupIds, scopeStaffTypes: STAFF_TYPES },
  };
}

/** Which occupations or cohorts (alias `r`, owner alias `o`) the viewer sees by their owner: `canReadOwned`, as SQL. */
function ownedBy(viewer: ActingViewer): string {
  switch (viewer.userType) {
    case 'regulator':
      return 'true';
    case 'sponsor':
    case 'administrator':
      return `(r.owner_id = :scopeOrganizationId OR r.owner_id = ANY(:scopePartnerIds) OR o.kind = 'regulator')`;
    default:
      return 'false';
  }
}

/** Which occupations (alias `r`, owner alias `o`) the viewer sees: `canSeeOccupation`, as SQL. */
export function occupationScope(viewer: ActingViewer): Scope {
  const sql = viewer.userType === 'mentor' ? 'r.id = ANY(:scopeOccupationIds)' : ownedBy(viewer);
  return { sql: viewer.isActive ? sql : 'false', parameters: parametersOf(viewer) };
}

/** Which cohorts (alias `r`, owner alias `o`) the viewer sees: `canSeeCohort`, as SQL. */
export function cohortScope(viewer: ActingViewer): Scope {
  const sql = viewer.userType === 'supervisor' ? 'r.supervisor_id = :scopeAccountId' : ownedBy(viewer);
  return { sql: viewer.isActive ? sql : 'false', parameters: parametersOf(viewer) };
}
