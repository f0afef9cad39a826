import pino from 'pino';
import { startWork } from '../jobs/work.ts';
import { mailPartsOf } from '../mail-parts.ts';
import { NationalIdVault } from '../security/national-id-vault.ts';
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
await startWork({
  databaseUrl,
  log: pino({ level: 'error' }),
  mail: mailPartsOf({ secret: BENCH_SECRET, publicUrl: 'http://localhost:4000' }),
  vault: new NationalIdVault(BENCH_SECRET),
});
process.send?.(await server.http.listen({ host: '127.0.0.1', port: 0 }));
