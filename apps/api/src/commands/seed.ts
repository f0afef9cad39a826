// `pnpm seed`: loads the demo tenants that are missing, or one large tenant with `pnpm seed 100000`.
import { loadDemo } from '../demo-mode.ts';
import { seedScale } from '../demo/index.ts';
import { runCommand, say } from './run-command.ts';

const participants = Number(process.argv[2] ?? 0);

await runCommand(async ({ ownerUrl }, { secret }) => {
  if (participants > 0) {
    await seedScale({ ownerUrl, participants, seed: 'scale', log: say, tenantName: `Tenant of ${participants}` });
  } else {
    await loadDemo(ownerUrl, secret, say);
  }
});
