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
      return `(o.id = :scopeOrganizationId OR o.id = ANY(:scopePartnerIds) OR o.kind IN ('provider', 'referrer'))`;
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
