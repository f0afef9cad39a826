// The only place that reads the environment: everything else is handed the frozen Settings.
import path from 'node:path';
import { EnvironmentReader, type Environment } from './env-reader.ts';
import { mailProblems, productionProblems, secretProblems } from './env-rules.ts';
import { keptSecret } from './kept-secret.ts';

const MODES = ['demo', 'development', 'production', 'test'] as const;
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export type Mode = (typeof MODES)[number];
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface Settings {
  readonly mode: Mode;
  readonly host: string;
  readonly port: number;
  /** Without PORT a taken port is no reason to stop: the next free one is as good. */
  readonly portGiven: boolean;
  readonly publicUrl: string;
  readonly publicUrlGiven: boolean;
  /** Undefined outside production: `loadSettings` then takes the one that is kept in the data folder. */
  readonly secret: string | undefined;
  readonly dataDir: string;
  /** The owner's address; undefined means the embedded database. */
  readonly databaseUrl: string | undefined;
  /** The app role's address where it can't be derived from the owner's. */
  readonly appDatabaseUrl: string | undefined;
  readonly databasePoolSize: number;
  readonly statementTimeoutMs: number;
  readonly playground: boolean;
  readonly logLevel: LogLevel;
  /** How many proxies in front of the server are believed about the caller's address. */
  readonly trustedProxies: number;
  /** The installation's mail server, smtp://user:password@host:port; undefined means that mail is kept in the app. */
  readonly smtpUrl: string | undefined;
  /** The address that the installation's mail comes from. */
  readonly mailFrom: string | undefined;
  /** Lets a tenant name a mail server inside the installation's network. */
  readonly smtpAllowInternal: boolean;
  /** Whether this process does the work in the background too. */
  readonly runJobs: boolean;
  readonly sessionIdleMinutes: number;
  readonly sessionAbsoluteHours: number;
}

export type RunningSettings = Settings & { readonly secret: string };

export class SettingsError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The settings are not usable:\n${problems.map((p) => `  - ${p}`).join('\n')}\nSee docs/CONFIGURATION.md.`);
    this.name = 'SettingsError';
    this.problems = problems;
  }
}

/** `src` and `dist` lie equally deep, so this holds before and after compiling. */
const repositoryRoot = path.resolve(import.meta.dirname, '../../..');

export function readSettings(environment: Environment): Settings {
  const reader = new EnvironmentReader(environment);
  const settings = parse(reader);
  const embeddedAllowed = reader.flag('ALLOW_EMBEDDED_DATABASE', false);
  if (settings.mode === 'production') reader.problems.push(...productionProblems(settings, embeddedAllowed));
  if (settings.secret !== undefined) reader.problems.push(...secretProblems(settings.secret));
  reader.problems.push(...mailProblems(settings));
  if (settings.sessionIdleMinutes > settings.sessionAbsoluteHours * 60) {
    reader.problems.push('SESSION_IDLE_MINUTES must not be longer than SESSION_ABSOLUTE_HOURS.');
  }
  if (reader.problems.length > 0) throw new SettingsError(reader.problems);
  return Object.freeze(settings);
}

/** The settings of this process, with the kept secret where none is given. */
export function loadSettings(): RunningSettings {
  const settings = readSettings(process.env);
  return Object.freeze({ ...settings, secret: settings.secret ?? keptSecret(settings.dataDir) });
}

/** Another port was free: the public address follows it unless it was given. */
export function withPort<S extends Settings>(settings: S, port: number): S {
  const publicUrl = settings.publicUrlGiven ? settings.publicUrl : `http://localhost:${port}`;
  return Object.freeze({ ...settings, port, publicUrl });
}

function parse(reader: EnvironmentReader): Settings {
  const mode = readMode(reader);
  const port = reader.integer('PORT', { min: 0, max: 65_535, fallback: 4000 });
  const publicUrl = reader.url('PUBLIC_URL', ['https:', 'http:'])?.replace(/\/+$/, '');
  return {
    mode,
    port,
    portGiven: reader.text('PORT') !== undefined,
    host: reader.text('HOST') ?? (mode === 'production' ? '0.0.0.0' : '127.0.0.1'),
    publicUrl: publicUrl ?? `http://localhost:${port}`,
    publicUrlGiven: publicUrl !== undefined,
    secret: reader.text('SECRET'),
    dataDir: path.resolve(repositoryRoot, reader.text('DATA_DIR') ?? '.data'),
    databaseUrl: reader.url('DATABASE_URL', ['postgres:', 'postgresql:']),
    appDatabaseUrl: reader.url('APP_DATABASE_URL', ['postgres:', 'postgresql:']),
    databasePoolSize: reader.integer('DATABASE_POOL_SIZE', { min: 2, max: 500, fallback: 10 }),
    statementTimeoutMs: reader.integer('DATABASE_STATEMENT_TIMEOUT_MS', { min: 100, max: 600_000, fallback: 30_000 }),
    playground: reader.flag('GRAPHQL_PLAYGROUND', mode === 'demo' || mode === 'development'),
    logLevel: reader.choice('LOG_LEVEL', LOG_LEVELS, mode === 'test' ? 'silent' : 'info'),
    trustedProxies: reader.integer('TRUST_PROXY', { min: 0, max: 10, fallback: 0 }),
    smtpUrl: reader.url('SMTP_URL', ['smtp:', 'smtps:']),
    mailFrom: reader.text('MAIL_FROM'),
    smtpAllowInternal: reader.flag('SMTP_ALLOW_INTERNAL', false),
    runJobs: reader.flag('RUN_JOBS', true),
    sessionIdleMinutes: reader.integer('SESSION_IDLE_MINUTES', { min: 1, max: 1440, fallback: 30 }),
    sessionAbsoluteHours: reader.integer('SESSION_ABSOLUTE_HOURS', { min: 1, max: 720, fallback: 12 }),
  };
}

function readMode(reader: EnvironmentReader): Mode {
  const nodeEnvironment = MODES.find((mode) => mode === reader.text('NODE_ENV'));
  return reader.choice('GUILDHALL_MODE', MODES, nodeEnvironment ?? 'demo');
}
