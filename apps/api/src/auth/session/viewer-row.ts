import { canEnter } from '@guildhall/domain';
import type { Auth } from '../create-auth.ts';
import { isOver, type SessionTimes } from './session-limits.ts';
import { hashSessionToken } from './session-token.ts';
import { endSession } from './sessions.ts';
import type { SessionViewer } from './session-viewer.ts';

const TOUCH_INTERVAL_MS = 60_000;

/** A session as the database has it, with its viewer. */
export type SessionRow = SessionViewer & SessionTimes;

/** Reads the session with the key `$1`; its row is for `judgeSession`. */
export const READ_SESSION = `SELECT session_id AS "sessionId", login_id AS "loginId", account_id AS "accountId", tenant_id AS "tenantId",
      user_type AS "userType", account_status AS "accountStatus", organization_id AS "organizationId",
      partner_ids AS "partnerIds", occupation_ids AS "occupationIds", group_ids AS "groupIds",
      session_created_at AS "createdAt", session_updated_at AS "lastUsedAt", session_expires_at AS "expiresAt"
    FROM viewer_of_session($1)`;

/** What a Cookie header's session is found by; null without a cookie of ours. */
export function sessionKey(auth: Auth, cookieHeader: string | undefined): string | null {
  const token = auth.cookie.read(cookieHeader);
  return token === null ? null : hashSessionToken(token);
}

/**
 * The viewer of a request, by its Cookie header, in one statement. Null when nobody is signed in: no valid cookie, no
 * session, a session past a limit, or an account that is shut.
 */
export async function readViewerRow(auth: Auth, cookieHeader: string | undefined): Promise<SessionViewer | null> {
  const key = sessionKey(auth, cookieHeader);
  if (key === null) return null;
  const { rows } = await auth.pool.query<SessionRow>({ name: 'viewer_of_session', text: READ_SESSION, values: [key] });
  return judgeSession(auth, key, rows[0]);
}

/** Whom a session lets in now, which is noted; null when nobody. */
export function judgeSession(auth: Auth, key: string, row: SessionRow | undefined): SessionViewer | null {
  return auth.lastViewers.note(key, row === undefined ? null : admitted(auth, row));
}

function admitted(auth: Auth, row: SessionRow): SessionViewer | null {
  const now = auth.now();
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
function noteUse(auth: Auth, { sessionId, lastUsedAt }: SessionRow, now: Date): void {
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
