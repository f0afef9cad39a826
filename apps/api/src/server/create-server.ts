import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { createAuth, type Auth, type PasswordHasher } from '../auth/index.ts';
import { createDataSource } from '../database/data-source.ts';
import type { DemoAccount } from '../features/viewer/viewer.type.ts';
import { mailPartsOf } from '../mail-parts.ts';
import { createSchema } from '../schema.ts';
import { LinkTokens } from '../security/link-tokens.ts';
import { NationalIdVault } from '../security/national-id-vault.ts';
import { signInPort } from '../sign-in-port.ts';
import { createApollo } from './create-apollo.ts';
import { createContext, openContext, type ContextParts } from './create-context.ts';
import { createHttp } from './http.ts';

export interface ServerOptions {
  /** Connects as guildhall_app. */
  readonly databaseUrl: string;
  readonly poolSize: number;
  readonly statementTimeoutMs?: number;
  readonly publicUrl: string;
  readonly secret: string;
  readonly mode: string;
  readonly log: Logger;
  readonly hasPlayground: boolean;
  readonly trustedProxies: number;
  readonly sessionIdleMinutes: number;
  readonly sessionAbsoluteHours: number;
  readonly smtpUrl?: string | undefined;
  readonly mailFrom?: string | undefined;
  readonly smtpAllowInternal?: boolean;
  readonly demoAccounts: readonly DemoAccount[];
  readonly extraOrigins?: readonly string[];
  readonly passwords?: PasswordHasher;
  readonly now?: () => Date;
}

export interface Server {
  readonly http: FastifyInstance;
  readonly auth: Auth;
  readonly source: DataSource;
  readonly parts: ContextParts;
  close(): Promise<void>;
}

// Viewer look-ups and sign-in need few connections and must not wait behind long operations.
const AUTH_POOL_SIZE = 4;

// `src` and `dist` lie equally deep, so this holds before and after compiling.
const WEB_ROOT = path.resolve(import.meta.dirname, '../../../web/dist');

/** Puts the server together. It is connected to the database and listens nowhere yet. */
export async function createServer(options: ServerOptions): Promise<Server> {
  const { log, now = () => new Date() } = options;
  const source = await createDataSource({ ...options, url: options.databaseUrl }).initialize();
  const pool = createAuthPool(options);
  const auth = await createAuth({
    ...options,
    pool,
    secureCookies: isHttps(options),
    now,
    onBackgroundError: (error) => log.warn({ name: (error as Error).name }, 'Work in the background failed.'),
  });
  const parts = {
    source,
    auth,
    signIn: signInPort(auth, options.mode, options.demoAccounts),
    vault: new NationalIdVault(options.secret),
    links: new LinkTokens(options.secret),
    publicUrl: options.publicUrl,
    mailParts: mailPartsOf(options),
    showsKeptLinks: options.mode !== 'production',
    now,
  };
  const apollo = createApollo({ schema: createSchema(), log, isExplorable: options.hasPlayground });
  const http = await createHttp({
    ...options,
    apollo,
    auth,
    isHttps: isHttps(options),
    webRoot: WEB_ROOT,
    context: (caller) => createContext(parts, caller),
    operationContext: (caller) => openContext(parts, caller),
    isReady: () => isReachable(pool),
  });
  const close = async () => {
    await http.close();
    await auth.background.settled();
    await Promise.all([source.destroy(), pool.end()]);
  };
  return { http, auth, source, parts, close };
}

const isHttps = ({ publicUrl }: ServerOptions): boolean => publicUrl.startsWith('https:');

function createAuthPool({ databaseUrl, log }: ServerOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: AUTH_POOL_SIZE,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 10_000,
  });
  // Without a listener a connection that dies while idle would end the process.
  pool.on('error', (error) => log.warn({ name: error.name }, 'An idle database connection was lost.'));
  return pool;
}

async function isReachable(pool: pg.Pool): Promise<boolean> {
  try {
    await pool.query('SELECT 1');
    return true;
  } catch {
    return false;
  }
}
