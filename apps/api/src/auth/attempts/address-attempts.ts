import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { admissionOf, ATTEMPT_WINDOW_MS, type Admission } from './admission.ts';

/** NIST allows 100 failures in a row; ten in a quarter of an hour leave room for a forgotten password. */
const LIMIT = 10;

/**
 * Counts one attempt at an address and says whether it may go on. Counted before the password is verified and in one
 * statement, so that parallel attempts can't exceed the limit. Whether the address belongs to a login makes no
 * difference, and only its hash is stored.
 */
export async function countAddressAttempt(pool: Pool, emailKey: string, now: Date, limit = LIMIT): Promise<Admission> {
  const windowStart = new Date(now.getTime() - ATTEMPT_WINDOW_MS);
  const { rows } = await pool.query<{ failures: number; since: Date }>(
    `INSERT INTO sign_in_attempts AS kept (email_hash, failures, first_failed_at) VALUES ($1, 1, $2)
     ON CONFLICT (email_hash) DO UPDATE SET
       failures = CASE WHEN kept.first_failed_at <= $3 THEN 1 ELSE least(kept.failures + 1, 1000000) END,
       first_failed_at = CASE WHEN kept.first_failed_at <= $3 THEN $2 ELSE kept.first_failed_at END
     RETURNING failures, first_failed_at AS since`,
    [hashOf(emailKey), now, windowStart],
  );
  const [count = { failures: 1, since: now }] = rows;
  return admissionOf(count.failures, limit, count.since, now);
}

/** Takes one attempt back that was never verified. */
export async function takeBackAddressAttempt(pool: Pool, emailKey: string): Promise<void> {
  await pool.query('UPDATE sign_in_attempts SET failures = failures - 1 WHERE email_hash = $1 AND failures > 0', [
    hashOf(emailKey),
  ]);
}

/** Forgets the attempts at an address: somebody has just proved to know the password. */
export async function clearAddressAttempts(pool: Pool, emailKey: string): Promise<void> {
  await pool.query('DELETE FROM sign_in_attempts WHERE email_hash = $1', [hashOf(emailKey)]);
}

function hashOf(emailKey: string): Buffer {
  return createHash('sha256').update(emailKey).digest();
}
