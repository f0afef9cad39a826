// `pnpm db:reset`: empties the database and starts anew with the demo tenants. Never in production.
import { migrate, revertAll } from '../database/migrate.ts';
import { loadDemo } from '../demo-mode.ts';
import { runCommand, say } from './run-command.ts';

await runCommand(async ({ ownerUrl }, { mode, secret }) => {
  if (mode === 'production') throw new Error('A production database is not emptied by a command. Drop it by hand.');
  await revertAll(ownerUrl);
  await migrate(ownerUrl);
  say('The database is empty again.');
  await loadDemo(ownerUrl, secret, say);
});
