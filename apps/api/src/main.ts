// Settings → database → demo data → server → signals, and nothing else.
import pino from 'pino';
import { openDatabase } from './database/open-database.ts';
import { DatabaseSetupError } from './database/database-setup-error.ts';
import { demoAccounts, loadDemo } from './demo-mode.ts';
import { loadSettings, SettingsError, withPort } from './env.ts';
import { startWorkApart } from './jobs/work-apart.ts';
import { createServer } from './server/create-server.ts';
import { freePort } from './server/listen.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function start(): Promise<void> {
  const given = loadSettings();
  const settings = withPort(given, await freePort(given.host, given.port, given.portGiven));
  if (settings.port !== given.port) say(`Port ${given.port} is taken; using ${settings.port}.`);
  const log = pino({ level: settings.logLevel });
  const database = await openDatabase(settings, say);
  const isDemo = settings.mode === 'demo' || settings.mode === 'development';
  if (isDemo) await loadDemo(database.ownerUrl, settings.secret, say);
  const server = await createServer({
    ...settings,
    databaseUrl: database.appUrl,
    poolSize: settings.databasePoolSize,
    hasPlayground: settings.playground,
    log,
    demoAccounts: isDemo ? demoAccounts() : [],
    extraOrigins: settings.mode === 'development' ? ['http://localhost:5173'] : [],
  });
  const work = settings.runJobs ? await startWorkApart({ databaseUrl: database.appUrl, settings }) : null;
  const stop = stopOnce(async () => {
    await server.close();
    await work?.stop();
    await database.close();
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
  await server.http.listen({ host: settings.host, port: settings.port });
  say(`\n  Guildhall is ready: ${settings.publicUrl}\n  GraphQL playground: ${settings.publicUrl}/graphql\n`);
}

function stopOnce(close: () => Promise<void>): () => void {
  let isStopping = false;
  return () => {
    if (isStopping) return;
    isStopping = true;
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
}

start().catch((error: unknown) => {
  // What the person can mend is said in words; everything else with its trace.
  const isTheirs = error instanceof SettingsError || error instanceof DatabaseSetupError;
  process.stderr.write(`${isTheirs ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
