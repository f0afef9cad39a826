import { canRetryBatch, holdsPolicy, refuse, undoableUntil } from '@guildhall/domain';
import { forbidden } from '../../errors/operation-error.ts';
import { InvalidInput, NotFound } from '../../errors/user-errors.type.ts';
import type { RequestServices } from '../../request-services.ts';
import { BatchSaved } from './batch.type.ts';
import type { BatchRow } from './batch-row.ts';
import { POLICY_OF_KIND } from './chunk.ts';
import { leftBy } from './people-of-batch.ts';
import { judgeAnew } from './run-chunk.ts';

/**
 * Prepares the same change anew for whoever was left out of a batch: refused, not put back by an undo, or not reached. They are judged as
 * they are now; nobody is changed before somebody runs it (US-ACT-12).
 *
 * @throws OperationError FORBIDDEN for a change that the viewer's user type may not make
 */
export async function retryBatch(
  services: RequestServices,
  batchId: string,
): Promise<BatchSaved | InvalidInput | NotFound> {
  const { batches, viewer } = services;
  const batch = await batches.findForUpdate(batchId);
  if (!batch) return NotFound.create();
  if (!holdsPolicy(viewer.userType, POLICY_OF_KIND[batch.kind])) throw forbidden();
  if (!canRetryBatch(leftOf(batch))) return InvalidInput.of([refuse('batch_nobody_left', 'batchId')]);
  if (batch.undoesId && !(await isUndoTime(services, batch.undoesId)))
    return InvalidInput.of([refuse('batch_not_undoable', 'batchId')]);

  const { kind, change, undoesId } = batch;
  const { id, selectedCount } = await batches.create(
    { kind, change, undoesId, state: 'preparing', retriesId: batch.id },
    leftBy(batch),
  );
  await judgeAnew(services, id, selectedCount);
  return BatchSaved.of(id);
}

/** A batch with how many it left out: refused, not put back, or not reached before it was stopped. */
export function leftOf(batch: BatchRow): BatchRow & { readonly leftCount: number } {
  const { startedAt, refusedCount, failedCount, selectedCount, processedCount } = batch;
  const leftCount = startedAt === null ? 0 : refusedCount + failedCount + selectedCount - processedCount;
  return { ...batch, leftCount };
}

/** What can't be undone any more is not tried again either. */
async function isUndoTime(services: RequestServices, undoneId: string): Promise<boolean> {
  const undone = await services.batches.find(undoneId);
  const until = undone && undoableUntil(undone);
  return until !== null && services.now() <= until;
}
