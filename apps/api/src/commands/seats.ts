// `pnpm seats`: how the seats of each tenant are used. `pnpm seats <tenant> <number|none>` sets how many a tenant has.
import { listSeats, SeatLimitError, setSeatLimit } from '../features/seats/seat-limits.repository.ts';
import { runCommand, say } from './run-command.ts';

const [tenant, seats] = process.argv.slice(2);

await runCommand(async ({ ownerUrl }) => {
  try {
    if (tenant !== undefined) await setSeatLimit(ownerUrl, tenant, seats ?? '');
  } catch (error) {
    if (!(error instanceof SeatLimitError)) throw error;
    process.exitCode = 1;
    return say(error.message);
  }
  for (const { id, name, used, limit } of await listSeats(ownerUrl)) {
    if (tenant === undefined || tenant === id || tenant === name)
      say(`${id}  ${name}: ${used} of ${limit ?? 'any number of'} seats in use`);
  }
});
