// The password of a login: proving to know it, and giving it another one.
import type { Auth } from '../create-auth.ts';
import { clearAddressAttempts, countAddressAttempt, takeBackAddressAttempt } from '../attempts/address-attempts.ts';
import { TooBusy } from './slots.ts';

/** What running statements in a transaction asks of the ORM's manager. */
export interface Statements {
  query<Rows>(statement: string, values?: unknown[]): Promise<Rows>;
}

export type Proof =
  | { readonly kind: 'proven'; readonly loginId: string }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'too_many_attempts'; readonly retryAfterSeconds: number }
  | { readonly kind: 'busy' };

/** Hash of a password that nobody has, so that an unknown address costs what a known one costs. */
let nobodysHash: Promise<string> | null = null;

/** Verifies the password of the login with an address. Counted like an attempt to sign in, for it is as good as one. */
export async function provePassword(
  auth: Auth,
  { emailKey, password, clientAddress }: { emailKey: string; password: string; clientAddress: string },
): Promise<Proof> {
  const now = auth.now();
  const ofNetwork = auth.networkAttempts.count(clientAddress, now);
  const admission = ofNetwork.isAdmitted ? await countAddressAttempt(auth.pool, emailKey, now) : ofNetwork;
  if (!admission.isAdmitted) return { kind: 'too_many_attempts', retryAfterSeconds: admission.retryAfterSeconds };
  try {
    const { rows } = await auth.pool.query<{ loginId: string; hash: string }>(
      `SELECT l.id AS "loginId", c.password AS hash FROM logins l
       JOIN login_credentials c ON c.login_id = l.id AND c.provider_id = 'credential' WHERE l.email = $1`,
      [emailKey],
    );
    nobodysHash ??= auth.passwords.hash('nobody has this password');
    const isRight = await auth.passwords.verify(rows[0]?.hash ?? (await nobodysHash), password);
    if (!isRight || rows[0] === undefined) return { kind: 'wrong' };
    auth.networkAttempts.takeBack(clientAddress);
    await clearAddressAttempts(auth.pool, emailKey);
    return { kind: 'proven', loginId: rows[0].loginId };
  } catch (error) {
    if (!(error instanceof TooBusy)) throw error;
    auth.networkAttempts.takeBack(clientAddress);
    await takeBackAddressAttempt(auth.pool, emailKey);
    return { kind: 'busy' };
  }
}

/** Gives a login another password and ends its sessions, but for one. Runs in the caller's transaction. */
export async function replacePassword(
  database: Statements,
  loginId: string,
  passwordHash: string,
  keptSessionId: string | null = null,
): Promise<void> {
  await database.query(
    `INSERT INTO login_credentials (login_id, provider_id, account_id, password) VALUES ($1::uuid, 'credential', $1::uuid::text, $2)
     ON CONFLICT ON CONSTRAINT uq_login_credentials_provider DO UPDATE SET password = excluded.password, updated_at = now()`,
    [loginId, passwordHash],
  );
  await database.query('DELETE FROM login_sessions WHERE login_id = $1 AND id IS DISTINCT FROM $2', [
    loginId,
    keptSessionId,
  ]);
}

/** Creates a login in the caller's transaction; null when the address belongs to another one. */
export async function addLogin(
  database: Statements,
  login: {
    readonly emailKey: string;
    readonly name: string;
    readonly passwordHash: string;
    readonly isVerified: boolean;
  },
): Promise<string | null> {
  const [created] = await database.query<{ loginId: string }[]>(
    `INSERT INTO logins (email, name, email_verified) VALUES ($1, $2, $3)
     ON CONFLICT ON CONSTRAINT uq_logins_email DO NOTHING RETURNING id AS "loginId"`,
    [login.emailKey, login.name, login.isVerified],
  );
  if (!created) return null;
  await replacePassword(database, created.loginId, login.passwordHash);
  return created.loginId;
}
