import pino from 'pino';
import { startWorkApart } from '../jobs/work-apart.ts';
import { createServer } from '../server/create-server.ts';
import { BENCH_SECRET } from './servers.ts';

const databaseUrl = process.argv[2] ?? '';
const server = await createServer({
  databaseUrl,
  poolSize: 10,
  publicUrl: 'http://localhost:4000',
  secret: BENCH_SECRET,
  mode: 'production',
  log: pino({ level: 'error' }),
  hasPlayground: false,
  trustedProxies: 0,
  sessionIdleMinutes: 30,
  sessionAbsoluteHours: 12,
  demoAccounts: [],
});
// As in production where one process does everything.
await startWorkApart({
  databaseUrl,
  settings: {
    secret: BENCH_SECRET,
    publicUrl: 'http://localhost:4000',
    smtpUrl: undefined,
    mailFrom: undefined,
    smtpAllowInternal: false,
    logLevel: 'error',
  },
});
process.send?.(await server.http.listen({ host: '127.0.0.1', port: 0 }));
