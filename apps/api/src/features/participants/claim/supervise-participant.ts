import { canClaim, cleanClaimProbe, type ClaimProbe } from '@guildhall/domain';
import { InvalidInput, NotFound } from '../../../errors/user-errors.type.ts';
import type { RequestServices } from '../../../request-services.ts';
import { ParticipantSaved } from '../participant-results.type.ts';
import type { FindParticipantInput, FoundParticipant, SuperviseParticipantInput } from './claim.type.ts';
import type { ClaimRow } from './claims.repository.ts';

/** Looks somebody of the own employer up, for a supervisor who may add people to themselves. */
export async function findParticipant(
  services: RequestServices,
  input: FindParticipantInput,
): Promise<FoundParticipant[]> {
  const probe = cleanClaimProbe(input);
  if (!probe.ok) return [];
  const found = await claimable(services, probe.value);
  return found.map(({ id, displayName, isSupervised }) => ({ id, displayName, isSupervised }));
}

/** Adds the viewer as a direct supervisor of somebody who was found so. */
export async function superviseParticipant(
  services: RequestServices,
  { participantId, known }: SuperviseParticipantInput,
): Promise<ParticipantSaved | InvalidInput | NotFound> {
  const probe = cleanClaimProbe(known);
  if (!probe.ok)
    return InvalidInput.of(probe.refusals.map((refusal) => ({ ...refusal, field: `known.${refusal.field}` })));
  await services.claims.holdParticipant(participantId);
  const found = (await claimable(services, probe.value)).find(({ id }) => id === participantId);
  if (!found) return NotFound.create();
  const supervisorId = services.viewer.accountId;
  await services.participantRecords.applySupervisions([
    { participantId: found.id, added: [{ supervisorId, source: 'direct' }], removed: [] },
  ]);
  await services.participantRecords.touch([found.id]);
  return ParticipantSaved.of(found.id);
}

async function claimable(services: RequestServices, probe: ClaimProbe): Promise<ClaimRow[]> {
  const { supervisorsAddParticipants } = await services.tenantSettings.current();
  if (!supervisorsAddParticipants) return [];
  const rows = await services.claims.matching(probe);
  return rows.filter((row) => canClaim(services.viewer, row, supervisorsAddParticipants));
}
