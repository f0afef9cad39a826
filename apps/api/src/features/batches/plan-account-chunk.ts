import { accepted, judgeAccountAction, judgeBatch, type AccountBatchResult, type Outcome } from '@guildhall/domain';
import type { RequestServices } from '../../request-services.ts';
import { actorOf, targetOf, type AccountRow } from '../accounts/index.ts';
import type { BatchAccountChange } from './batch-row.ts';
import type { Chunk, PlannedChunk } from './chunk.ts';

type Judged = AccountBatchResult & { readonly row: AccountRow; readonly note: 'program_goes_on' | null };

/** Judges what becomes of accounts, one by one by the rule of the single account, and writes it for all in a few statements. */
export async function planAccountChunk(
  services: RequestServices,
  { action, reason }: BatchAccountChange,
  { items, isPreview, seatsFree }: Chunk,
): Promise<PlannedChunk> {
  const ids = items.map(({ participantId }) => participantId);
  const { accounts } = services;
  const rows = await (isPreview ? accounts.findMany(ids) : accounts.findManyForUpdate(ids));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const people = items.map(({ participantId, versionSeen }) => ({
    versionSeen,
    facts: byId.get(participantId) ?? null,
  }));
  const free = action === 'reactivate' ? await seatsFree() : null;
  const verdicts = judgeBatch(people, free, (row, left): Outcome<Judged> => {
    const target = { ...targetOf(row), isSubscriptionCancelled: row.subscriptionCancelledAt !== null };
    const outcome = judgeAccountAction(actorOf(services), target, action, left);
    if (!outcome.ok) return outcome;
    const note = outcome.value.contradicts && action === 'deactivate' ? 'program_goes_on' : null;
    return accepted({ ...outcome.value, row, note });
  });
  const changed = verdicts.flatMap(({ result }) => result ?? []);
  return {
    verdicts,
    seatsTaken: changed.filter(({ takesSeat }) => takesSeat).length,
    seatsFreed: changed.filter(({ freesSeat }) => freesSeat).length,
    save: () => save(services, changed, reason),
  };
}

/** All of them get the same values: an action says the same about everybody. */
async function save(services: RequestServices, changed: readonly Judged[], reason: string | null): Promise<void> {
  const [first] = changed;
  if (!first) return;
  const ids = changed.map(({ row }) => row.id);
  const { accountStatus, isSubscriptionCancelled, endsSessions } = first;
  const subscriptionCancelledAt = isSubscriptionCancelled ? services.now() : null;
  await services.accounts.updateMany(
    ids,
    accountStatus === undefined ? { subscriptionCancelledAt } : { accountStatus },
    reason,
  );
  if (endsSessions) await services.participantRecords.endSessions(ids);
}
