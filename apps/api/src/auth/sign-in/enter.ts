import type { Auth } from '../create-auth.ts';
import { TooBusy } from '../password/slots.ts';
import { endSessionByToken } from '../session/sessions.ts';
import { openSession, type SignInRequest } from './sign-in.ts';

/**
 * Signs somebody in who has just set or proven the password, so that nothing has to be typed twice. Gives the cookies; null
 * when the server is too busy: the person then signs in by hand.
 */
export async function enter(auth: Auth, request: SignInRequest): Promise<readonly string[] | null> {
  try {
    const session = await openSession(auth, request);
    if (session === null || 'shutBy' in session) return null;
    const earlierToken = auth.cookie.read(request.cookieHeader);
    if (earlierToken !== null) await endSessionByToken(auth.pool, earlierToken);
    return session.cookies;
  } catch (error) {
    if (error instanceof TooBusy) return null;
    throw error;
  }
}
