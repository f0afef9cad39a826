import { NotFound } from '../../errors/user-errors.type.ts';
import type { RequestServices } from '../../request-services.ts';
import { NationalIdRevealed } from './participant-details.type.ts';

/** Opens the sealed number of a visible participant and writes into the audit that the viewer saw it. */
export async function revealNationalId(
  services: RequestServices,
  participantId: string,
): Promise<NationalIdRevealed | NotFound> {
  const row = await services.participants.find(participantId);
  const sealed = row ? await services.participantDetails.sealedNationalIdOf(row.id) : undefined;
  if (!sealed) return NotFound.create();
  const value = services.vault.open(sealed.ciphertext, sealed);
  await services.participantDetails.recordReveal(sealed.participantId);
  return Object.assign(new NationalIdRevealed(), { kind: sealed.kind, value });
}
