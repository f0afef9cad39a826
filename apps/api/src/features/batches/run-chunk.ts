import { holdsPolicy, mayBeginBatch, refuseBatch, type BatchVerdict } from '@guildhall/domain';
import type { RequestServices } from '../../request-services.ts';
import { freeSeats } from '../participants/index.ts';
import type { BatchItemRow, BatchRow } from './batch-row.ts';
import { POLICY_OF_KIND, type PlannedChunk } from './chunk.ts';
import { planChunk } from './plan-chunk.ts';
import { tellNewOwner } from './tell-new-owner.ts';

/** Small enough that nobody else waits for it, large enough that what is done once for all of them costs little. */
const CHUNK_SIZE = 250;

/**
 * Does the next part of a batch in the running transaction: judges the people whose turn it is, as the actor may do now,
 * writes what changes, and notes how far it has come. Whatever ends the transaction leaves all of it or nothing.
 *
 * @returns whether there is more to do
 */
export async function runChunk(services: RequestServices, batchId: string): Promise<boolean> {
  const batch = await services.batches.findForUpdate(batchId);
  if (!batch || !['preparing', 'queued', 'running'].includes(batch.state)) return false;
  if (batch.state === 'queued') return begin(services, batch);
  return judge(services, batch, await services.batchItems.next(batch, CHUNK_SIZE));
}

/** Judges the people of a batch that this transaction has stored: at once where they are few, else the worker does. */
export async function judgeAnew(services: RequestServices, batchId: string, selectedCount: number): Promise<void> {
  const { batches, batchItems } = services;
  if (selectedCount > CHUNK_SIZE) return batches.handToWorker(batchId);
  const [batch, items] = await Promise.all([
    batches.find(batchId),
    batchItems.next({ id: batchId, processedCount: 0 }, selectedCount),
  ]);
  if (batch) await judge(services, batch, items);
}

async function judge(services: RequestServices, batch: BatchRow, items: readonly BatchItemRow[]): Promise<boolean> {
  const isPreview = batch.state === 'preparing';
  const planned = isAllowed(services, batch)
    ? await planChunk(services, { batch, items, isPreview, seatsFree: () => seatsFor(services, batch) })
    : nobody(items);
  if (!isPreview) await planned.save();
  const { verdicts, seatsTaken, seatsFreed } = planned;
  const isLast = batch.processedCount + items.length >= batch.selectedCount;
  await services.batches.update(batch.id, {
    counts: { processed: items.length, ...countsOf(verdicts) },
    outcomes: changedOutcomes(items, planned),
    ...(isPreview ? { seatsNeeded: seatsTaken, seatsFreed } : { seatsTaken }),
    ...(isLast ? over(isPreview, services) : {}),
  });
  if (isLast && !isPreview) await tellNewOwner(services, batch);
  return !isLast;
}

const over = (isPreview: boolean, services: RequestServices) =>
  isPreview ? ({ state: 'draft' } as const) : ({ state: 'done', finishedAt: services.now() } as const);

function isAllowed({ viewer }: RequestServices, { kind }: BatchRow): boolean {
  return viewer.isActive && holdsPolicy(viewer.userType, POLICY_OF_KIND[kind]);
}

/** Where all or nobody are to change, their seats are kept before the first of them does. */
async function begin(services: RequestServices, batch: BatchRow): Promise<boolean> {
  const startedAt = services.now();
  const needsAll = batch.seats === 'all_or_none' && batch.seatsNeeded > 0;
  const free = needsAll ? await freeSeats(services) : null;
  if (mayBeginBatch(batch.seats ?? 'as_many_as_fit', batch.seatsNeeded, free)) {
    await services.batches.update(batch.id, {
      state: 'running',
      startedAt,
      seatsReserved: needsAll && free !== null ? batch.seatsNeeded : 0,
    });
    return true;
  }
  await services.batchItems.refuseAll(batch.id, 'no_free_seat');
  const counts = await services.batchItems.tally(batch.id);
  const processed = batch.selectedCount;
  await services.batches.update(batch.id, {
    state: 'done',
    startedAt,
    finishedAt: startedAt,
    counts: { ...counts, processed },
  });
  return false;
}

/** The seats that are left for this batch; those kept for it are nobody else's. */
async function seatsFor(services: RequestServices, batch: BatchRow): Promise<number | null> {
  if (batch.state === 'preparing') return null;
  return batch.seatsReserved > 0 ? batch.seatsReserved : freeSeats(services);
}

function nobody(items: readonly BatchItemRow[]): PlannedChunk {
  return { verdicts: refuseBatch(items, 'right_lost'), seatsTaken: 0, seatsFreed: 0, save: () => Promise.resolve() };
}

/** Outcomes that differ from what the preview said: mostly none, so the run writes little besides the change itself. */
function changedOutcomes(items: readonly BatchItemRow[], { verdicts }: PlannedChunk) {
  return items.flatMap((item, index) => {
    const verdict = verdicts[index];
    if (!verdict) return [];
    const { outcome, refusal, fields = null, note = null } = verdict;
    const code = refusal?.code ?? null;
    const isSame =
      item.outcome === outcome && item.code === code && item.note === note && fields === null && item.fields === null;
    return isSame ? [] : [{ position: item.position, outcome, code, fields, note }];
  });
}

function countsOf(
  verdicts: readonly BatchVerdict<unknown>[],
): Partial<Record<BatchVerdict<unknown>['outcome'], number>> {
  const counts: Partial<Record<BatchVerdict<unknown>['outcome'], number>> = {};
  for (const { outcome } of verdicts) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}
