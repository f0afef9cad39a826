import { accepted, judgeBatch, moveToGroup, refuse, refused, type Outcome } from '@guildhall/domain';
import type { RequestServices } from '../../request-services.ts';
import type { GroupChange } from '../participants/index.ts';
import type { Chunk, PlannedChunk } from './chunk.ts';

type Judged = GroupChange & { readonly takesSeat: false };

/** Moves people into a group: one under the same root takes the place of the present one, one under another root is added. */
export async function planGroupChunk(
  services: RequestServices,
  groupId: string,
  { items, isPreview }: Chunk,
): Promise<PlannedChunk> {
  const ids = items.map(({ participantId }) => participantId);
  const { participants, participantGroups, viewer } = services;
  const rows = await (isPreview ? participants.findMany(ids) : participants.findManyForUpdate(ids));
  const [tree, memberships] = await Promise.all([
    participantGroups.tree(),
    participantGroups.membershipsOf(rows.map(({ id }) => id)),
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const people = items.map(({ participantId, versionSeen }) => ({
    versionSeen,
    facts: byId.get(participantId) ?? null,
  }));
  const verdicts = judgeBatch(people, null, (row): Outcome<Judged> => {
    if (row.accountStatus === 'archived') return refused(refuse('account_archived'));
    const move = moveToGroup(memberships.get(row.id) ?? [], groupId, tree, viewer.groupIds);
    return move.ok ? accepted({ ...move.value, participantId: row.id, takesSeat: false }) : move;
  });
  const changed = verdicts.flatMap(({ result }) => result ?? []);
  return {
    verdicts,
    seatsTaken: 0,
    seatsFreed: 0,
    save: async () => {
      await participantGroups.apply(changed);
      await services.participantRecords.touch(changed.map(({ participantId }) => participantId));
    },
  };
}
