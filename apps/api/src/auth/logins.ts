import { emailKey } from '@guildhall/domain';
import type { Queryable } from './queryable.ts';

export interface NewLogin {
  readonly email: string;
  readonly name: string;
  /** Made by `hashPassword`. */
  readonly passwordHash: string;
}

/**
 * Creates a login that signs in with a password and gives its id. The address must not belong to another login; the
 * database refuses that by the constraint `uq_logins_email`.
 */
export async function createLogin(database: Queryable, { email, name, passwordHash }: NewLogin): Promise<string> {
  const { rows } = await database.query<{ loginId: string }>(
    `WITH login AS (INSERT INTO logins (email, name) VALUES ($1, $2) RETURNING id)
     INSERT INTO login_credentials (login_id, provider_id, account_id, password)
     SELECT id, 'credential', id::text, $3 FROM login RETURNING login_id AS "loginId"`,
    [emailKey(email), name, passwordHash],
  );
  const [login] = rows;
  if (login === undefined) throw new Error('The database did not say which login it created.');
  return login.loginId;
}

/** Whether a login has the address. */
export async function hasLogin({ pool }: { readonly pool: Queryable }, email: string): Promise<boolean> {
  const { rows } = await pool.query<{ id: string }>('SELECT id FROM logins WHERE email = $1', [emailKey(email)]);
  return rows.length > 0;
}

/** What a login signs in with. */
export async function signInNameOf(database: Queryable, loginId: string): Promise<string> {
  const { rows } = await database.query<{ email: string }>('SELECT email FROM logins WHERE id = $1', [loginId]);
  return rows[0]?.email ?? '';
}
