import { holdsPolicy, isStaffType } from '@guildhall/domain';
import type { ActingViewer } from './acting-viewer.ts';

/** A condition in SQL with its named parameters. */
export interface Scope {
  readonly sql: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/**
 * Which current enrollments (alias `e`, account alias `a`) the viewer sees: `canSee` of the domain, as SQL. A randomized test compares the two.
 */
export function participantScope(viewer: ActingViewer): Scope {
  if (!viewer.isActive) return { sql: 'false', parameters: {} };
  const byType = scopeOfUserType(viewer);
  const limitedToGroups = isStaffType(viewer.userType) && viewer.groupIds !== null;
  const groups = limitedToGroups
    ? ` AND EXISTS (SELECT FROM group_members gm WHERE gm.tenant_id = e.tenant_id AND gm.account_id = e.participant_id
        AND gm.group_id = ANY(:scopeGroupIds))`
    : '';
  const archive = holdsPolicy(viewer.userType, 'accounts:update') ? '' : ` AND a.account_status <> 'archived'`;
  return {
    sql: `(${byType})${groups}${archive}`,
    parameters: {
      scopeTenantId: viewer.tenantId,
      scopeAccountId: viewer.accountId,
      scopeOrganizationId: viewer.organizationId,
      scopePartnerIds: viewer.partnerIds,
      scopeOccupationIds: viewer.occupationIds,
      ...(limitedToGroups ? { scopeGroupIds: viewer.groupIds } : {}),
    },
  };
}

const SUPERVISED = `e.participant_id IN (SELECT s.participant_id FROM supervisions s
  WHERE s.tenant_id = e.tenant_id AND s.supervisor_id = :scopeAccountId)`;

// The provider of an occupation that has no other.
const SOLE_PROVIDER = `e.provider_id IS NULL AND e.occupation_id IN (SELECT op.occupation_id FROM occupation_providers op
  WHERE op.tenant_id = :scopeTenantId GROUP BY op.occupation_id
  HAVING count(*) = 1 AND bool_and(op.provider_id = :scopeOrganizationId))`;

function scopeOfUserType(viewer: ActingViewer): string {
  switch (viewer.userType) {
    case 'regulator':
      return 'true';
    case 'sponsor':
      return '(e.employer_id = :scopeOrganizationId OR e.employer_id = ANY(:scopePartnerIds))';
    case 'administrator':
      return 'e.employer_id = :scopeOrganizationId';
    case 'supervisor':
      return SUPERVISED;
    case 'mentor':
      return 'e.employer_id = :scopeOrganizationId AND e.occupation_id = ANY(:scopeOccupationIds)';
    case 'provider':
      return `(e.provider_id = :scopeOrganizationId OR (${SOLE_PROVIDER}) OR ${SUPERVISED})`;
    case 'referrer':
      return 'e.referrer_id = :scopeAccountId';
    case 'apprentice':
    case 'youth_apprentice':
    case 'pre_apprentice':
    case 'learner':
      return 'e.participant_id = :scopeAccountId';
    case 'applicant':
      return 'false';
  }
}
