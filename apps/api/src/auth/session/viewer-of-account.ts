import type { SessionViewer } from './session-viewer.ts';

interface Connection {
  query(statement: string, values: unknown[]): Promise<unknown>;
}

export type AccountViewer = Omit<SessionViewer, 'sessionId' | 'loginId'>;

// The same facts as those of `viewer_of_session`, for work that has no session; a test compares the two.
const VIEWER_OF_ACCOUNT = `SELECT a.id AS "accountId", a.tenant_id AS "tenantId", a.user_type AS "userType",
    access_of_account(a.tenant_id, a.id, a.account_status, a.subscription_cancelled_at, a.subscription_ends_on) AS "accountStatus",
    coalesce(a.organization_id, e.employer_id) AS "organizationId",
    CASE a.user_type
      WHEN 'sponsor' THEN ARRAY(SELECT p.employer_id FROM partnerships p WHERE p.tenant_id = $1 AND p.sponsor_id = a.organization_id)
      WHEN 'administrator' THEN ARRAY(SELECT p.sponsor_id FROM partnerships p WHERE p.tenant_id = $1 AND p.employer_id = a.organization_id)
      ELSE '{}'::uuid[] END AS "partnerIds",
    CASE WHEN a.user_type = 'mentor' THEN
      ARRAY(SELECT m.occupation_id FROM mentor_occupations m WHERE m.tenant_id = $1 AND m.account_id = a.id)
      ELSE '{}'::uuid[] END AS "occupationIds",
    CASE WHEN a.organization_id IS NOT NULL AND EXISTS (SELECT FROM group_members g WHERE g.tenant_id = $1 AND g.account_id = a.id) THEN
      ARRAY(WITH RECURSIVE reach AS (
        SELECT g.group_id AS id FROM group_members g WHERE g.tenant_id = $1 AND g.account_id = a.id
        UNION
        SELECT child.id FROM groups child JOIN reach ON child.parent_id = reach.id WHERE child.tenant_id = $1
      ) SELECT id FROM reach) END AS "groupIds"
  FROM accounts a LEFT JOIN enrollments e ON e.tenant_id = a.tenant_id AND e.participant_id = a.id AND e.is_current
  WHERE a.tenant_id = $1 AND a.id = $2 AND a.deleted_at IS NULL`;

/**
 * An account with what the visibility rules need to know of it, as it is now: for work that goes on after the request that
 * began it. Null when it is gone. Runs in the account's tenant.
 */
export async function viewerOfAccount(
  database: Connection,
  tenantId: string,
  accountId: string,
): Promise<AccountViewer | null> {
  const [row] = (await database.query(VIEWER_OF_ACCOUNT, [tenantId, accountId])) as AccountViewer[];
  return row ?? null;
}
