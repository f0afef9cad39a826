import type { Pool } from 'pg';
import type { PasswordHasher } from './password-hasher.ts';

/**
 * Replaces the hash of a login that was made at a lower cost than today's. Only at sign-in is the password at hand.
 * A password that was changed meanwhile stays.
 */
export async function renewOutdatedHash(
  pool: Pool,
  passwords: PasswordHasher,
  loginId: string,
  password: string,
): Promise<void> {
  const { rows } = await pool.query<{ hash: string }>(
    `SELECT password AS hash FROM login_credentials WHERE login_id = $1 AND provider_id = 'credential'`,
    [loginId],
  );
  const [credential] = rows;
  if (credential === undefined || !passwords.isOutdated(credential.hash)) return;
  await pool.query(
    `UPDATE login_credentials SET password = $3, updated_at = now()
     WHERE login_id = $1 AND provider_id = 'credential' AND password = $2`,
    [loginId, credential.hash, await passwords.hash(password)],
  );
}
