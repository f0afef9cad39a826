import { idOfName } from '../randomness/id-source.ts';
import { timestamp } from '../randomness/moments.ts';
import type { RowSet } from '../rows/row-set.ts';

/** The id of the login with an address; the same in every tenant, so that one login can open accounts of several. */
function loginIdOf(email: string): string {
  return idOfName(`login/${email}`);
}

export interface NewLogin {
  readonly email: string;
  readonly name: string;
  readonly createdAt: number;
  /** Without one nobody can sign in with the login. */
  readonly passwordHash: string | null;
}

/** Adds a login and gives its id. */
export function addLogin(rows: RowSet, { email, name, createdAt, passwordHash }: NewLogin): string {
  const id = loginIdOf(email);
  const at = timestamp(createdAt);
  rows.logins.push({ id, name, email, email_verified: true, created_at: at, updated_at: at });
  if (passwordHash !== null) {
    rows.login_credentials.push({
      id: idOfName(`credential/${email}`),
      login_id: id,
      provider_id: 'credential',
      account_id: id,
      password: passwordHash,
      created_at: at,
      updated_at: at,
    });
  }
  return id;
}
