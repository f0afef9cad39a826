import { setTimeout as sleep } from 'node:timers/promises';
import { viewerOfAccount } from '../../auth/index.ts';
import type { UnitOfWork, WorkScope } from '../../database/unit-of-work.ts';
import { asUuid } from '../../graphql/uuid.ts';
import { RequestServices, type ServerParts } from '../../request-services.ts';
import { runChunk } from './run-chunk.ts';

/** Which batch, of whom; what a job carries. */
export interface BatchTask {
  readonly tenantId: string;
  readonly batchId: string;
  readonly actorId: string;
  /** How often it failed so far. */
  readonly failures?: number;
}

export interface BatchWorkParts {
  readonly unitOfWork: (scope: WorkScope, operationId: string) => UnitOfWork;
  readonly server: ServerParts;
  readonly isStopping: () => boolean;
}

/** The share of its time that a batch leaves to others: they use the same processors and disks. */
const PAUSE = 0.3;

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
  await asActor(parts, task, async (services) => {
    const batch = await services.batches.findForUpdate(task.batchId);
    if (batch?.finishedAt === null)
      await services.batches.update(batch.id, { state: 'failed', finishedAt: services.now() });
  });
}

const nextChunk = (parts: BatchWorkParts, task: BatchTask): Promise<boolean> =>
  asActor(parts, task, (services) => runChunk(services, task.batchId));

/** Runs `work` in one transaction with what the actor may do and see at this moment; what it writes bears the batch's id. */
async function asActor<T>(
  { unitOfWork, server }: BatchWorkParts,
  { tenantId, batchId, actorId }: BatchTask,
  work: (services: RequestServices) => Promise<T>,
): Promise<T> {
  const unit = unitOfWork({ tenantId, actorId, channel: 'job' }, batchId);
  return unit.write(
    async () => {
      const row = await viewerOfAccount(await unit.manager(), tenantId, actorId);
      const viewer = {
        ...(row ?? NOBODY),
        tenantId,
        accountId: actorId,
        organizationId: asUuid(row?.organizationId ?? ''),
        isActive: row?.accountStatus === 'active',
        isReadOnly: false,
        sessionId: asUuid(''),
        loginId: asUuid(''),
      };
      return work(new RequestServices(unit, viewer, server));
    },
    () => true,
  );
}

/** Whoever is gone sees nobody. */
const NOBODY = {
  userType: 'applicant',
  organizationId: null,
  partnerIds: [],
  occupationIds: [],
  groupIds: null,
} as const;
