import { betterAuth, type BetterAuthOptions, type Auth as Library } from 'better-auth';
import { getAdapter } from 'better-auth/db/adapter';
import type { Pool } from 'pg';
import { NetworkAttempts } from './attempts/network-attempts.ts';
import { BackgroundWork } from './background-work.ts';
import { libraryOptions } from './library-options.ts';
import { PasswordHasher } from './password/password-hasher.ts';
import { trustedOrigins } from './same-origin.ts';
import { withHashedTokens } from './session/hashed-token-adapter.ts';
import { LastViewers } from './session/last-viewers.ts';
import { SessionCookie } from './session/session-cookie.ts';
import type { SessionLimits } from './session/session-limits.ts';

export interface AuthOptions {
  /** Connects as guildhall_app, so that row-level security holds sign-in as well. */
  readonly pool: Pool;
  readonly publicUrl: string;
  readonly secret: string;
  /** True where browsers reach the server over HTTPS. */
  readonly secureCookies: boolean;
  readonly sessionIdleMinutes?: number;
  readonly sessionAbsoluteHours?: number;
  /** Further origins whose pages may sign in, such as the development server of the web app. */
  readonly extraOrigins?: readonly string[];
  readonly passwords?: PasswordHasher;
  readonly now?: () => Date;
  /** Told when work fails that no answer waits for. */
  readonly onBackgroundError?: (error: unknown) => void;
}

/** Everything that sign-in and sessions need; made once per server. */
export interface Auth {
  readonly pool: Pool;
  readonly library: Library;
  readonly cookie: SessionCookie;
  readonly limits: SessionLimits;
  readonly lastViewers: LastViewers;
  readonly origins: readonly string[];
  readonly passwords: PasswordHasher;
  readonly networkAttempts: NetworkAttempts;
  /** Of those who ask for links by mail or open made-up ones. */
  readonly linkAttempts: NetworkAttempts;
  readonly background: BackgroundWork;
  readonly now: () => Date;
}

/** Puts sign-in together. It opens no connection by itself. */
export async function createAuth(options: AuthOptions): Promise<Auth> {
  const { pool, publicUrl, sessionIdleMinutes = 30, sessionAbsoluteHours = 12 } = options;
  const parts = {
    pool,
    publicUrl,
    origins: [...trustedOrigins(publicUrl), ...(options.extraOrigins ?? [])],
    cookie: new SessionCookie(options.secret, options.secureCookies),
    passwords: options.passwords ?? new PasswordHasher(),
    limits: { idleMs: sessionIdleMinutes * 60_000, absoluteMs: sessionAbsoluteHours * 3_600_000 },
    now: options.now ?? (() => new Date()),
  };
  const setUp = libraryOptions(parts);
  const adapter = withHashedTokens(await getAdapter(setUp));
  return {
    ...parts,
    library: betterAuth<BetterAuthOptions>({ ...setUp, database: () => adapter }),
    lastViewers: new LastViewers(),
    networkAttempts: new NetworkAttempts(),
    linkAttempts: new NetworkAttempts(),
    background: new BackgroundWork(options.onBackgroundError ?? (() => undefined)),
  };
}
