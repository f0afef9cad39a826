// `pnpm --filter @guildhall/api worker`: does the work in the background without serving anybody.
import pino from 'pino';
import { mailPartsOf } from '../mail-parts.ts';
import { NationalIdVault } from '../security/national-id-vault.ts';
import { startWork } from '../jobs/work.ts';
import { runCommand, say } from './run-command.ts';

await runCommand(async (database, settings) => {
  const log = pino({ level: settings.logLevel });
  const work = await startWork({
    databaseUrl: database.appUrl,
    log,
    mail: mailPartsOf(settings),
    vault: new NationalIdVault(settings.secret),
  });
  say('The worker is ready.');
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
  await work.stop();
});
