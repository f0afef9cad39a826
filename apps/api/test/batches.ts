// Batches through the API, done by a real worker beside the server.
import { setTimeout as sleep } from 'node:timers/promises';
import pino from 'pino';
import { startWork } from '../src/jobs/work.ts';
import type { RunningJobs } from '../src/jobs/run-jobs.ts';
import { mailPartsOf } from '../src/mail-parts.ts';
import { NationalIdVault } from '../src/security/national-id-vault.ts';
import { query, type Result } from './operations.ts';
import type { TestDatabase } from './test-database.ts';
import type { Caller } from './test-server.ts';
import { TEST_SECRET } from './test-settings.ts';

/** A worker that does what batches wait for. */
export const aBatchWorker = (database: TestDatabase, now?: () => Date): Promise<RunningJobs> =>
  startWork({
    databaseUrl: database.appUrl,
    log: pino({ level: 'silent' }),
    mail: mailPartsOf({ secret: TEST_SECRET, publicUrl: 'http://localhost:4000' }),
    vault: new NationalIdVault(TEST_SECRET),
    sweepMs: 600_000,
    ...(now ? { now } : {}),
  });

const BATCH = `id kind state seats selectedCount processedCount changedCount unchangedCount refusedCount reversedCount keptCount
  failedCount seatsNeeded seatsFreed seatsFree isUndoable viewerCanRun viewerCanCancel viewerCanUndo viewerCanRetry canUndoUntil reasons { outcome code count } notes { note count }
  undoneBy { id } undoes { id } retries { id } caseload { now after limit isOver }
  items(first: 200) { totalCount nodes { position participantId outcome note fields problem { code } participant { id } } }`;
const SAVED = `__typename ... on BatchSaved { batch { ${BATCH} } } ... on UserError { message } ... on InvalidInput { problems { field code message } }`;
const document = (field: string, type: string) =>
  `mutation ($input: ${type}!) { result: ${field}(input: $input) { ${SAVED} } }`;

export const prepare = async (ask: Caller, selection: object, change: object, more: object = {}): Promise<Result> =>
  (await query(ask, document('prepareBatch', 'PrepareBatchInput'), { input: { selection, change, ...more } })).result;
export const runPrepared = async (ask: Caller, batchId: string, seats = 'AS_MANY_AS_FIT'): Promise<Result> =>
  (await query(ask, document('runBatch', 'RunBatchInput'), { input: { batchId, seats } })).result;
export const cancel = async (ask: Caller, batchId: string): Promise<Result> =>
  (await query(ask, document('cancelBatch', 'BatchIdInput'), { input: { batchId } })).result;

export const undo = async (ask: Caller, batchId: string): Promise<Result> =>
  (await query(ask, document('undoBatch', 'BatchIdInput'), { input: { batchId } })).result;

export const retry = async (ask: Caller, batchId: string): Promise<Result> =>
  (await query(ask, document('retryBatch', 'BatchIdInput'), { input: { batchId } })).result;

export const batchOf = async (ask: Caller, id: string): Promise<Result> =>
  (await query(ask, `query ($id: ID!) { batch(id: $id) { ${BATCH} } }`, { id })).batch;

/** Waits until the batch stands in one of the states. */
export async function waitForBatch(ask: Caller, id: string, ...states: string[]): Promise<Result> {
  for (let tries = 0; tries < 1_800; tries += 1) {
    const batch = await batchOf(ask, id);
    if (states.includes(batch.state as string)) return batch;
    await sleep(50);
  }
  throw new Error(`The batch did not come to ${states.join(' or ')}.`);
}

const OVER = ['DONE', 'CANCELLED', 'FAILED'];

/** Prepares and runs a batch, and gives it as it ended. */
export async function runToEnd(ask: Caller, selection: object, change: object, seats?: string): Promise<Result> {
  const { batch } = await prepare(ask, selection, change);
  await waitForBatch(ask, batch.id, 'DRAFT');
  await runPrepared(ask, batch.id, seats);
  return waitForBatch(ask, batch.id, ...OVER);
}

/** Undoes a batch, and gives the undo as it ended. */
export async function undoToEnd(ask: Caller, batchId: string): Promise<Result> {
  return waitForBatch(ask, (await undo(ask, batchId)).batch.id, ...OVER);
}
