// One attempt to sign in, from its counting to the cookie. Every failure looks the same and takes the same time.
import { APIError } from 'better-auth';
import type { ShutAccount } from '../accounts/open-account.ts';
import { clearAddressAttempts, countAddressAttempt, takeBackAddressAttempt } from '../attempts/address-attempts.ts';
import type { Admission } from '../attempts/admission.ts';
import type { Auth } from '../create-auth.ts';
import { forgetExpiredNowAndThen } from '../forget-expired.ts';
import { renewOutdatedHash } from '../password/renew-outdated-hash.ts';
import { TooBusy } from '../password/slots.ts';
import { endSessionByToken } from '../session/sessions.ts';

export interface SignInRequest {
  /** The form of the address in which two spellings of one mailbox are equal. */
  readonly emailKey: string;
  readonly password: string;
  readonly clientAddress: string;
  readonly userAgent: string | undefined;
  readonly cookieHeader: string | undefined;
}

export type SignInOutcome =
  | { readonly kind: 'signed_in'; readonly cookies: readonly string[] }
  | { readonly kind: 'refused' }
  | { readonly kind: 'shut'; readonly by: 'expired' | 'cancelled' }
  | { readonly kind: 'too_many_attempts'; readonly retryAfterSeconds: number }
  | { readonly kind: 'busy' };

/** Signs in, or says why not: `refused` covers unknown address, wrong password and a login without active account. */
export async function signIn(auth: Auth, request: SignInRequest): Promise<SignInOutcome> {
  forgetExpiredNowAndThen(auth);
  const admission = await countAttempt(auth, request);
  if (!admission.isAdmitted) return { kind: 'too_many_attempts', retryAfterSeconds: admission.retryAfterSeconds };
  try {
    const session = await openSession(auth, request);
    if (session === null) return { kind: 'refused' };
    if ('shutBy' in session) return { kind: 'shut', by: session.shutBy };
    await tidyAfter(auth, request, session.loginId);
    return { kind: 'signed_in', cookies: session.cookies };
  } catch (error) {
    if (!(error instanceof TooBusy)) throw error;
    auth.networkAttempts.takeBack(request.clientAddress);
    await takeBackAddressAttempt(auth.pool, request.emailKey);
    return { kind: 'busy' };
  }
}

/** The network first: one that is shut out can't use up the attempts at an address as well. */
async function countAttempt(auth: Auth, { clientAddress, emailKey }: SignInRequest): Promise<Admission> {
  const now = auth.now();
  const ofNetwork = auth.networkAttempts.count(clientAddress, now);
  return ofNetwork.isAdmitted ? countAddressAttempt(auth.pool, emailKey, now) : ofNetwork;
}

interface OpenedSession {
  readonly loginId: string;
  readonly cookies: readonly string[];
}

/** Null when the library refuses, whatever its reason; what keeps the account shut, where the password was right. */
export async function openSession(auth: Auth, request: SignInRequest): Promise<OpenedSession | ShutAccount | null> {
  const { emailKey, password, clientAddress, userAgent = '' } = request;
  // The library gets no header of the request but these: it would believe a forwarded address that anybody can send.
  const headers = new Headers({ 'x-forwarded-for': clientAddress, 'user-agent': userAgent.slice(0, 400) });
  try {
    const { headers: answered, response } = await auth.library.api.signInEmail({
      // Not remembered: the cookie goes when the browser is closed.
      body: { email: emailKey, password, rememberMe: false },
      headers,
      returnHeaders: true,
    });
    return { loginId: response.user.id, cookies: sessionCookies(auth, answered) };
  } catch (error) {
    if (!(error instanceof APIError) || error.statusCode >= 500) throw error;
    const shutBy = error.body?.code;
    return shutBy === 'expired' || shutBy === 'cancelled' ? { shutBy } : null;
  }
}

/** The one cookie that we use of those that the library sets. */
export function sessionCookies(auth: Auth, headers: Headers): string[] {
  return headers.getSetCookie().filter((cookie) => cookie.startsWith(`${auth.cookie.name}=`));
}

/** After success: attempts are forgotten, and a session that the browser had before ends, so that none is fixed. */
async function tidyAfter(auth: Auth, request: SignInRequest, loginId: string): Promise<void> {
  const { pool, passwords } = auth;
  auth.networkAttempts.takeBack(request.clientAddress);
  await clearAddressAttempts(pool, request.emailKey);
  const earlierToken = auth.cookie.read(request.cookieHeader);
  if (earlierToken !== null) await endSessionByToken(pool, earlierToken);
  auth.background.run(() => renewOutdatedHash(pool, passwords, loginId, request.password));
}
