// `pnpm db:migrate`: brings the database to the newest schema; opening it does just that.
import { runCommand, say } from './run-command.ts';

await runCommand(async () => say('The database has the newest schema.'));
