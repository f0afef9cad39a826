import { accepted, convertAccount, judgeBatch, refuse, refused, type Outcome } from '@guildhall/domain';
import type { RequestServices } from '../../request-services.ts';
import { inviteManaged, type ConvertibleRow } from '../invitations/index.ts';
import type { Chunk, PlannedChunk } from './chunk.ts';

/** Judges the conversion of managed accounts by the rule of a single one, and invites those who may have a login. */
export async function planConvertChunk(services: RequestServices, { items }: Chunk): Promise<PlannedChunk> {
  const ids = items.map(({ participantId }) => participantId);
  const rows = await services.convertibleAccounts.findManyForUpdate(ids, services.now());
  const versions = await services.convertibleAccounts.versionsOf(ids);
  const byId = new Map(rows.map((row) => [row.id, { ...row, version: versions.get(row.id) ?? 0 }]));
  const people = items.map(({ participantId, versionSeen }) => ({
    versionSeen,
    facts: byId.get(participantId) ?? null,
  }));
  const { userType } = services.viewer;
  const verdicts = judgeBatch(people, null, (row): Outcome<{ takesSeat: boolean; row: ConvertibleRow }> => {
    const { outcome, reason } = convertAccount(row, userType);
    return outcome === 'converted'
      ? accepted({ takesSeat: false, row })
      : refused(reason ?? refuse('nothing_to_change'));
  });
  return {
    verdicts,
    seatsTaken: 0,
    seatsFreed: 0,
    save: () =>
      inviteManaged(
        services,
        verdicts.flatMap(({ result }) => (result ? [result.row] : [])),
        services.now(),
      ),
  };
}
