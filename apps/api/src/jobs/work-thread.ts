// The thread that does the work in the background beside a server: told to stop by its first message.
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import pino from 'pino';
import { mailPartsOf } from '../mail-parts.ts';
import { NationalIdVault } from '../security/national-id-vault.ts';
import type { WorkThreadData } from './work-apart.ts';
import { startWork } from './work.ts';

if (parentPort === null) throw new Error('This is a thread of a server; `worker` does the same as a process.');
// On Linux each thread has a priority of its own: people who wait come first where both want a processor. Elsewhere it would be
// the whole process's.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
const { databaseUrl, settings } = workerData as WorkThreadData;
const work = await startWork({
  databaseUrl,
  log: pino({ level: settings.logLevel }),
  mail: mailPartsOf(settings),
  vault: new NationalIdVault(settings.secret),
});
const told = once(parentPort, 'message');
parentPort.postMessage('ready');
await told;
await work.stop();
process.exit(0);
