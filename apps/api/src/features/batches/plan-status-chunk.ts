import { changeProgramStatus, judgeBatch, type StatusChange } from '@guildhall/domain';
import type { RequestServices } from '../../request-services.ts';
import { saveStatusChanges } from '../participants/index.ts';
import type { Chunk, PlannedChunk } from './chunk.ts';

/** Judges a change of program status, person by person, and writes it for all who may change in one go. */
export async function planStatusChunk(
  services: RequestServices,
  change: StatusChange,
  { items, isPreview, seatsFree }: Chunk,
): Promise<PlannedChunk> {
  const ids = items.map(({ participantId }) => participantId);
  const { participants } = services;
  const rows = await (isPreview ? participants.findMany(ids) : participants.findManyForUpdate(ids));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const people = items.map(({ participantId, versionSeen }) => {
    const row = byId.get(participantId);
    return { versionSeen, facts: row ? { ...row, lastEffectiveDate: row.statusDate } : null };
  });
  const free = change.status === 'active' ? await seatsFree() : null;
  const today = services.today();
  const verdicts = judgeBatch(people, free, (facts, left) =>
    changeProgramStatus(facts, change, { today, seatsFree: left }),
  );
  const changed = verdicts.flatMap(({ result }, index) => {
    const row = byId.get(items[index]?.participantId ?? '');
    return result && row ? [{ row, result }] : [];
  });
  return {
    verdicts,
    seatsTaken: changed.filter(({ result }) => result.takesSeat).length,
    seatsFreed: changed.filter(({ result }) => result.freesSeat).length,
    save: async () => {
      const [first] = changed;
      if (!first) return;
      await saveStatusChanges(
        services,
        changed.map(({ row }) => row),
        first.result,
      );
    },
  };
}
