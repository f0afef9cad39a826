// A server with sign-in and nothing else, and what a browser does with it.
import fastify, { type FastifyInstance } from 'fastify';
import type pg from 'pg';
import { registerAuthRoutes } from '../auth-routes.ts';
import { createAuth, type Auth, type AuthOptions } from '../create-auth.ts';
import { readViewerRow } from '../session/viewer-row.ts';
import { aLogin, PASSWORD, quickHasher } from './records.ts';

export const PUBLIC_URL = 'https://guildhall.test';

export interface TestServer {
  readonly app: FastifyInstance;
  readonly auth: Auth;
}

export async function aServer(pool: pg.Pool, options: Partial<AuthOptions> = {}): Promise<TestServer> {
  const auth = await createAuth({
    pool,
    publicUrl: PUBLIC_URL,
    secret: 'Zk3v9QpL7xW2bT8mR5nY1cH6dJ4fG0sA',
    secureCookies: true,
    passwords: quickHasher,
    onBackgroundError: (error) => {
      throw error;
    },
    ...options,
  });
  const app = fastify();
  await registerAuthRoutes(app, auth);
  return { app, auth };
}

interface Attempt {
  readonly email?: string;
  readonly password?: string;
  readonly from?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends one attempt to sign in, as the web app would. */
export function attempt(app: FastifyInstance, { email, password = PASSWORD, from, headers }: Attempt) {
  return app.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    headers: { origin: PUBLIC_URL, ...headers },
    payload: { email, password },
    remoteAddress: from ?? '192.0.2.1',
  });
}

type Answer = Awaited<ReturnType<typeof attempt>>;

/** The Cookie header that a browser would send after an answer. */
export function cookieOf(answer: Answer): string {
  return [answer.headers['set-cookie'] ?? []]
    .flat()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ');
}

/** A login whose account a browser is signed in to. */
export async function aSignedIn({ app, auth }: TestServer) {
  const login = await aLogin(auth.pool);
  const cookie = cookieOf(await attempt(app, login));
  return { ...login, cookie };
}

/** The viewer of a request with this cookie, once everything that the request set going is done. */
export async function settledViewer({ auth }: TestServer, cookie: string) {
  const viewer = await readViewerRow(auth, cookie);
  await auth.background.settled();
  return viewer;
}

/** When the one session of a login was last used; undefined when it is gone. */
export async function useOf({ auth }: TestServer, loginId: string): Promise<Date | undefined> {
  const { rows } = await auth.pool.query<{ at: Date }>(
    'SELECT updated_at AS at FROM login_sessions WHERE login_id = $1',
    [loginId],
  );
  return rows[0]?.at;
}
