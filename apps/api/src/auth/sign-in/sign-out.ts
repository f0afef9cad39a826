import type { Auth } from '../create-auth.ts';
import { endSessionByToken } from '../session/sessions.ts';
import { sessionCookies } from './sign-in.ts';

/** Ends the session of a Cookie header, if it names one, and gives the cookies that clear it in the browser. */
export async function signOut(auth: Auth, cookieHeader = ''): Promise<readonly string[]> {
  const { headers } = await auth.library.api.signOut({
    headers: new Headers({ cookie: cookieHeader }),
    returnHeaders: true,
  });
  // The library answers "done" even when the database failed it: this statement either ends the session or throws.
  const token = auth.cookie.read(cookieHeader);
  if (token !== null) await endSessionByToken(auth.pool, token);
  return sessionCookies(auth, headers);
}
