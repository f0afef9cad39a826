import { canEnter, type AccountAccess, type UserType } from '@guildhall/domain';
import type { Auth } from '../create-auth.ts';
import { isOver, type SessionTimes } from './session-limits.ts';
import { hashSessionToken } from './session-token.ts';
import { endSession } from './sessions.ts';

/** Who is asking: a session, its account, and what the visibility rules need to know of it. */
export interface ViewerRow {
  readonly sessionId: string;
  readonly loginId: string;
  readonly accountId: string;
  readonly tenantId: string;
  readonly userType: UserType;
  /** Whether it can be opened: its status, and whether the subscription runs. */
  readonly accountStatus: AccountAccess;
  /** Null for a participant without a current enrollment. */
  readonly organizationId: string | null;
  readonly partnerIds: readonly string[];
  readonly occupationIds: readonly string[];
  /** The groups that staff are limited to, with all groups below them; null: not limited. */
  readonly groupIds: readonly string[] | null;
}

const TOUCH_INTERVAL_MS = 60_000;

const VIEWER_OF_SESSION = {
  name: 'viewer_of_session',
  text: `SELECT session_id AS "sessionId", login_id AS "loginId", account_id AS "accountId", tenant_id AS "tenantId",
      user_type AS "userType", account_status AS "accountStatus", organization_id AS "organizationId",
      partner_ids AS "partnerIds", occupation_ids AS "occupationIds", group_ids AS "groupIds",
      session_created_at AS "createdAt", session_updated_at AS "lastUsedAt", session_expires_at AS "expiresAt"
    FROM viewer_of_session($1)`,
};

/**
 * The viewer of a request, by its Cookie header, in one statement. Null when nobody is signed in: no valid cookie, no
 * session, a session past a limit, or an account that is shut. Nothing is kept from one request to the next, so
 * a change of rights acts on the very next one.
 */
export async function readViewerRow(auth: Auth, cookieHeader: string | undefined): Promise<ViewerRow | null> {
  const token = auth.cookie.read(cookieHeader);
  if (token === null) return null;
  const { rows } = await auth.pool.query<ViewerRow & SessionTimes>({
    ...VIEWER_OF_SESSION,
    values: [hashSessionToken(token)],
  });
  const [row] = rows;
  const now = auth.now();
  if (row === undefined) return null;
  if (!canEnter(row.accountStatus) || isOver(row, auth.limits, now)) {
    // For good: an account that becomes active again does not bring back its sessions.
    auth.background.run(() => endSession(auth.pool, row.loginId, row.sessionId));
    return null;
  }
  noteUse(auth, row, now);
  const { createdAt: _, lastUsedAt: __, expiresAt: ___, ...viewer } = row;
  return viewer;
}

/** At most once a minute, and no answer waits for it: reading must not turn into writing. */
function noteUse(auth: Auth, { sessionId, lastUsedAt }: ViewerRow & SessionTimes, now: Date): void {
  const lastNoteworthy = new Date(now.getTime() - TOUCH_INTERVAL_MS);
  if (lastUsedAt > lastNoteworthy) return;
  auth.background.run(() =>
    auth.pool.query('UPDATE login_sessions SET updated_at = $2 WHERE id = $1 AND updated_at <= $3', [
      sessionId,
      now,
      lastNoteworthy,
    ]),
  );
}
