// How the library is set up: our tables, our cookie, our passwords. What it offers beyond that is switched off.
import { APIError, type BetterAuthOptions } from 'better-auth';
import type { Pool } from 'pg';
import { openAccount } from './accounts/open-account.ts';
import { MAX_PASSWORD_BYTES, type PasswordHasher } from './password/password-hasher.ts';
import type { SessionCookie } from './session/session-cookie.ts';
import type { SessionLimits } from './session/session-limits.ts';
import { newSessionToken } from './session/session-token.ts';

export interface LibraryParts {
  readonly pool: Pool;
  readonly publicUrl: string;
  readonly origins: readonly string[];
  readonly cookie: SessionCookie;
  readonly passwords: PasswordHasher;
  readonly limits: SessionLimits;
  readonly now: () => Date;
}

export function libraryOptions(parts: LibraryParts): BetterAuthOptions {
  return {
    ...MODELS,
    appName: 'Guildhall',
    baseURL: parts.publicUrl,
    basePath: '/api/auth',
    secret: parts.cookie.signingSecret,
    trustedOrigins: [...parts.origins],
    database: parts.pool,
    session: { ...SESSION_MODEL, expiresIn: parts.limits.absoluteMs / 1000, cookieCache: { enabled: false } },
    emailAndPassword: passwordOptions(parts.passwords),
    databaseHooks: { session: { create: { before: (session) => beginSession(parts, session.userId) } } },
    // Attempts are counted per address and per network before the library is asked.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: {
      ...cookieOptions(parts.cookie),
      database: {
        // The tables make their own ids (UUIDv7).
        generateId: false,
        // One statement finds a login with its credential: an unknown address costs the same as a known one.
        joins: true,
        validateSchema: false,
      },
    },
  };
}

/**
 * A session belongs to one account that can be opened, from its first moment; false: there is none, so there is no session.
 *
 * @throws APIError FORBIDDEN when nothing but the end of the subscription keeps the account shut: the password was right, so the
 * person may know why
 */
async function beginSession({ pool, limits, now }: LibraryParts, loginId: string) {
  const time = now();
  const account = await openAccount(pool, loginId, time);
  if (account === null) return false;
  if ('shutBy' in account) throw new APIError('FORBIDDEN', { code: account.shutBy });
  return {
    data: {
      token: newSessionToken(),
      createdAt: time,
      updatedAt: time,
      expiresAt: new Date(time.getTime() + limits.absoluteMs),
      activeAccountId: account.accountId,
      activeTenantId: account.tenantId,
    },
  };
}

function passwordOptions(passwords: PasswordHasher): BetterAuthOptions['emailAndPassword'] {
  return {
    enabled: true,
    disableSignUp: true,
    autoSignIn: false,
    maxPasswordLength: MAX_PASSWORD_BYTES,
    revokeSessionsOnPasswordReset: true,
    password: {
      hash: (password) => passwords.hash(password),
      verify: ({ hash, password }) => passwords.verify(hash, password),
    },
  };
}

/** The library would add `__Secure-` to the name by itself; ours has the stricter `__Host-` already. */
function cookieOptions({ name, isSecure }: SessionCookie): BetterAuthOptions['advanced'] {
  return {
    useSecureCookies: false,
    cookiePrefix: name,
    cookies: { session_token: { name } },
    defaultCookieAttributes: { httpOnly: true, secure: isSecure, sameSite: 'strict', path: '/' },
  };
}

const TIMES = { createdAt: 'created_at', updatedAt: 'updated_at' };

const SESSION_MODEL = {
  modelName: 'login_sessions',
  fields: { ...TIMES, userId: 'login_id', expiresAt: 'expires_at', ipAddress: 'ip_address', userAgent: 'user_agent' },
  additionalFields: {
    activeAccountId: { type: 'string', required: false, input: false, fieldName: 'active_account_id' },
    activeTenantId: { type: 'string', required: false, input: false, fieldName: 'active_tenant_id' },
  },
} as const;

const MODELS: BetterAuthOptions = {
  user: { modelName: 'logins', fields: { ...TIMES, emailVerified: 'email_verified' } },
  account: {
    modelName: 'login_credentials',
    fields: {
      ...TIMES,
      userId: 'login_id',
      accountId: 'account_id',
      providerId: 'provider_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
    },
    accountLinking: { enabled: false },
  },
  verification: { modelName: 'login_verifications', fields: { ...TIMES, expiresAt: 'expires_at' } },
};
