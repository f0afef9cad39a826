// Signing in and out is plain HTTP; the cookie is httpOnly, so nothing about it is kept here.

export type SignInAnswer =
  | { kind: 'signed-in' }
  | { kind: 'wrong' }
  | { kind: 'expired' }
  | { kind: 'cancelled' }
  | { kind: 'too-many'; retryAfterSeconds: number }
  | { kind: 'failed' };

function post(path: string, body: object): Promise<Response> {
  return fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

async function retryAfterOf(response: Response): Promise<number> {
  const fromHeader = Number(response.headers.get('retry-after'));
  const body = (await response.json().catch(() => ({}))) as { retryAfterSeconds?: unknown };
  return typeof body.retryAfterSeconds === 'number' ? body.retryAfterSeconds : fromHeader || 60;
}

/** The password was right, but the subscription is over. */
async function shutBy(response: Response): Promise<'expired' | 'cancelled' | 'wrong'> {
  const { code } = (await response.json().catch(() => ({}))) as { code?: unknown };
  if (code === 'SUBSCRIPTION_EXPIRED') return 'expired';
  return code === 'SUBSCRIPTION_CANCELLED' ? 'cancelled' : 'wrong';
}

export async function signIn(email: string, password: string): Promise<SignInAnswer> {
  try {
    const response = await post('/api/auth/sign-in/email', { email: email.trim(), password });
    if (response.ok) return { kind: 'signed-in' };
    if (response.status === 429) return { kind: 'too-many', retryAfterSeconds: await retryAfterOf(response) };
    if (response.status === 403) return { kind: await shutBy(response) };
    return response.status >= 500 ? { kind: 'failed' } : { kind: 'wrong' };
  } catch {
    return { kind: 'failed' };
  }
}

/** Leaves by a full page load: nothing of the account stays in memory. */
export async function signOut(): Promise<void> {
  const response = await post('/api/auth/sign-out', {});
  if (!response.ok && response.status !== 401) throw new Error(`Sign-out answered ${response.status}`);
  window.location.assign('/sign-in');
}
