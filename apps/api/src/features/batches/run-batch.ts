import { canCancelBatch, canUndoBatch, holdsPolicy, refuse } from '@guildhall/domain';
import { forbidden } from '../../errors/operation-error.ts';
import { InvalidInput, NotFound } from '../../errors/user-errors.type.ts';
import type { RequestServices } from '../../request-services.ts';
import { BatchSaved } from './batch.type.ts';
import type { RunBatchInput } from './batches.inputs.ts';
import { POLICY_OF_KIND } from './chunk.ts';
import { changedBy } from './people-of-batch.ts';
import { tellNewOwner } from './tell-new-owner.ts';

/**
 * Hands a prepared batch to the worker.
 *
 * @throws OperationError FORBIDDEN for a change that the viewer's user type may not make
 */
export async function runBatch(
  services: RequestServices,
  { batchId, seats }: RunBatchInput,
): Promise<BatchSaved | InvalidInput | NotFound> {
  const batch = await services.batches.findForUpdate(batchId);
  if (!batch) return NotFound.create();
  if (!holdsPolicy(services.viewer.userType, POLICY_OF_KIND[batch.kind])) throw forbidden();
  if (batch.state !== 'draft') return InvalidInput.of([refuse('batch_not_ready', 'batchId')]);
  await services.batches.beginAnew(batch.id, seats);
  await services.batches.handToWorker(batch.id);
  return BatchSaved.of(batch.id);
}

/** Stops a batch between two parts. Whoever was changed by then stays changed; that can be undone. */
export async function cancelBatch(
  services: RequestServices,
  batchId: string,
): Promise<BatchSaved | InvalidInput | NotFound> {
  const batch = await services.batches.findForUpdate(batchId);
  if (!batch) return NotFound.create();
  if (!canCancelBatch(batch.state)) return InvalidInput.of([refuse('batch_over', 'batchId')]);
  await services.batches.update(batch.id, { state: 'cancelled', finishedAt: services.now() });
  // Those who were moved by then are the new owner's.
  if (batch.startedAt) await tellNewOwner(services, batch);
  return BatchSaved.of(batch.id);
}

/**
 * Puts everybody back whom a batch changed, as far as nobody has edited them since: a batch of its own, which begins at once.
 *
 * @throws OperationError FORBIDDEN for a change that the viewer's user type may not make
 */
export async function undoBatch(
  services: RequestServices,
  batchId: string,
): Promise<BatchSaved | InvalidInput | NotFound> {
  const { batches } = services;
  const batch = await batches.findForUpdate(batchId);
  if (!batch) return NotFound.create();
  if (!holdsPolicy(services.viewer.userType, POLICY_OF_KIND[batch.kind])) throw forbidden();
  if (!canUndoBatch(batch, services.now())) return InvalidInput.of([refuse('batch_not_undoable', 'batchId')]);
  const { id } = await batches.create(
    {
      kind: 'undo',
      state: 'queued',
      seats: 'as_many_as_fit',
      undoesId: batch.id,
      retriesId: null,
      change: batch.change,
    },
    changedBy(batch),
  );
  await batches.handToWorker(id);
  return BatchSaved.of(id);
}
