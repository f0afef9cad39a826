import { setTimeout as sleep } from 'node:timers/promises';
import { asActor, type BatchWorkParts } from './as-actor.ts';
import { runChunk } from './run-chunk.ts';
import { tellNewOwner } from './tell-new-owner.ts';

/** Which batch, of whom; what a job carries. */
export interface BatchTask {
  readonly tenantId: string;
  readonly batchId: string;
  readonly actorId: string;
  /** How often it failed so far. */
  readonly failures?: number;
}

/** The share of its time that a batch leaves to others: they use the same processors and disks. */
const PAUSE = 0.1;

/**
 * Works on a batch, part by part, each in a transaction of its own. Killed at any moment, it goes on from the last part that
 * was committed.
 *
 * @returns false when it was told to stop before the end
 */
export async function workOnBatch(parts: BatchWorkParts, task: BatchTask): Promise<boolean> {
  for (;;) {
    if (parts.isStopping()) return false;
    const begin = performance.now();
    if (!(await nextChunk(parts, task))) return true;
    await sleep((performance.now() - begin) * PAUSE);
  }
}

/** Gives a batch up: nothing of it will change any more. */
export async function giveUpBatch(parts: BatchWorkParts, task: BatchTask): Promise<void> {
  await asActor(parts, actingFor(task), async (services) => {
    const batch = await services.batches.findForUpdate(task.batchId);
    if (batch?.finishedAt !== null) return;
    await services.batches.update(batch.id, { state: 'failed', finishedAt: services.now() });
    await tellNewOwner(services, batch);
  });
}

const nextChunk = (parts: BatchWorkParts, task: BatchTask): Promise<boolean> =>
  asActor(parts, actingFor(task), (services) => runChunk(services, task.batchId));

const actingFor = ({ tenantId, actorId, batchId }: BatchTask) =>
  ({ tenantId, actorId, operationId: batchId, channel: 'job' }) as const;
