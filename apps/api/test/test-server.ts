// The whole server without a port: requests go through HTTP handling, sign-in, GraphQL and PostgreSQL.
import pino from 'pino';
import { createServer, type Server, type ServerOptions } from '../src/server/create-server.ts';
import { PASSWORD, quickHasher } from './seed.ts';
import { aDatabase, type TestDatabase } from './test-database.ts';
import { TEST_SECRET } from './test-settings.ts';

export interface Answer {
  readonly status: number;
  // Tests read whatever they asked for; the schema is what holds the shape.
  // oxlint-disable-next-line typescript/no-explicit-any -- the shape is the query's
  readonly data: any;
  readonly errors?: readonly { message: string; extensions: { code: string } }[];
  /** The body as it was sent. */
  readonly body: string;
}

/** Sends operations as one account, or as nobody. */
export type Caller = (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

export interface TestServer {
  readonly database: TestDatabase;
  readonly server: Server;
  /** Everything that was logged, as text. */
  readonly logged: () => string;
  as(account: { email: string }): Promise<Caller>;
  readonly nobody: Caller;
  /** The cookie of a new session. */
  signIn(account: { email: string }): Promise<string>;
  send(cookie: string, query: string, variables?: Record<string, unknown>): Promise<Answer>;
  close(): Promise<void>;
}

const ORIGIN = 'http://localhost:4000';

/** @param now what the server takes for the present */
export async function aServer({
  now,
  mode = 'test',
  hasPlayground = true,
  poolSize = 8,
  more = {},
}: {
  now?: () => Date;
  mode?: string;
  hasPlayground?: boolean;
  poolSize?: number;
  more?: Partial<ServerOptions>;
} = {}): Promise<TestServer> {
  const database = await aDatabase();
  const lines: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  const server = await createServer({
    databaseUrl: database.appUrl,
    poolSize,
    publicUrl: ORIGIN,
    secret: TEST_SECRET,
    mode,
    log,
    hasPlayground,
    trustedProxies: 0,
    sessionIdleMinutes: 30,
    sessionAbsoluteHours: 12,
    demoAccounts: [],
    passwords: quickHasher,
    ...(now ? { now } : {}),
    ...more,
  });

  const send = async (cookie: string, query: string, variables?: Record<string, unknown>): Promise<Answer> => {
    const headers = { 'content-type': 'application/json', cookie };
    const response = await server.http.inject({
      method: 'POST',
      url: '/graphql',
      headers,
      payload: JSON.stringify({ query, variables }),
    });
    const parsed = JSON.parse(response.body) as Pick<Answer, 'data' | 'errors'>;
    return { status: response.statusCode, body: response.body, ...parsed };
  };
  const signIn = async ({ email }: { email: string }): Promise<string> => {
    const response = await server.http.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      headers: { 'content-type': 'application/json', origin: ORIGIN },
      payload: JSON.stringify({ email, password: PASSWORD }),
    });
    if (response.statusCode !== 200) throw new Error(`${email} could not sign in: ${response.body}`);
    return response.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
  };
  return {
    database,
    server,
    logged: () => lines.join(''),
    signIn,
    send,
    nobody: (query, variables) => send('', query, variables),
    as: async (account) => {
      const cookie = await signIn(account);
      return (query, variables) => send(cookie, query, variables);
    },
    close: async () => {
      await server.close();
      await database.drop();
    },
  };
}
