import { isRoleConflict, type RoleInOccupations, type UserType } from '@guildhall/domain';

interface Connection {
  query(statement: string, values: unknown[]): Promise<unknown>;
}

/** What somebody of the tenant is, and for which occupations. */
export interface RoleRow extends RoleInOccupations {
  readonly accountId: string;
  readonly nameKey: string;
  readonly userType: UserType;
}

const ROLES = `SELECT a.id AS "accountId", a.name_key AS "nameKey", a.user_type AS "userType",
    CASE WHEN a.organization_id IS NULL
      THEN ARRAY(SELECT e.occupation_id FROM enrollments e WHERE e.tenant_id = a.tenant_id AND e.participant_id = a.id AND e.is_current)
      ELSE ARRAY(SELECT m.occupation_id FROM mentor_occupations m WHERE m.tenant_id = a.tenant_id AND m.account_id = a.id)
    END AS "occupationIds"
  FROM accounts a WHERE a.tenant_id = $1 AND a.deleted_at IS NULL AND a.account_status = 'active'`;

/** The roles of the tenant's people with one of these names, for what one person may not be at once. */
export async function rolesByName(
  manager: Connection,
  tenantId: string,
  nameKeys: readonly string[],
): Promise<RoleRow[]> {
  return (await manager.query(`${ROLES} AND a.name_key = ANY($2)`, [tenantId, nameKeys])) as RoleRow[];
}

/** True when the login is, in this tenant, on the other side of one of the occupations (US-MNG-10). */
export async function hasConflictingLogin(
  manager: Connection,
  { tenantId, loginId, exceptId }: { tenantId: string; loginId: string; exceptId: string | null },
  role: RoleInOccupations,
): Promise<boolean> {
  const others = await manager.query(`${ROLES} AND a.login_id = $2 AND a.id IS DISTINCT FROM $3`, [
    tenantId,
    loginId,
    exceptId,
  ]);
  const roles = others as RoleRow[];
  return roles.some((other) => isRoleConflict(other, role));
}
