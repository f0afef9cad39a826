import { ATTEMPT_WINDOW_MS } from './attempts/admission.ts';
import type { Auth } from './create-auth.ts';

const INTERVAL_MS = 10 * 60 * 1000;
const lastTimes = new WeakMap<Auth, number>();

/** Deletes what has no effect any more: sessions past a limit and attempts that are too old to count. */
export async function forgetExpired({ pool, limits, now }: Auth): Promise<void> {
  const time = now().getTime();
  await pool.query('DELETE FROM login_sessions WHERE expires_at <= $1 OR created_at <= $2 OR updated_at <= $3', [
    new Date(time),
    new Date(time - limits.absoluteMs),
    new Date(time - limits.idleMs),
  ]);
  await pool.query('DELETE FROM sign_in_attempts WHERE first_failed_at <= $1', [new Date(time - ATTEMPT_WINDOW_MS)]);
}

/** Every attempt may leave a row behind, so the attempts themselves see to it that the tables stay small. */
export function forgetExpiredNowAndThen(auth: Auth): void {
  const time = auth.now().getTime();
  if (time - (lastTimes.get(auth) ?? 0) < INTERVAL_MS) return;
  lastTimes.set(auth, time);
  auth.background.run(() => forgetExpired(auth));
}
