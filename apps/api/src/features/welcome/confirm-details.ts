import { cleanAddress, cleanIdentity, cleanSignature } from '@guildhall/domain';
import { InvalidInput, NotFound, refusalsAmong } from '../../errors/user-errors.type.ts';
import type { RequestServices } from '../../request-services.ts';
import { identityRules, rulesOfEdit, ParticipantSaved } from '../participants/index.ts';
import type { ConfirmDetailsInput } from './welcome.type.ts';

/** Keeps what a participant confirms of oneself, with the signature. Names and birth date are changed by staff alone. */
export async function confirmDetails(
  services: RequestServices,
  { preferredName = null, pronouns = null, phone = null, ...input }: ConfirmDetailsInput,
): Promise<ParticipantSaved | InvalidInput | NotFound> {
  const row = await services.participants.findForUpdate(services.viewer.accountId);
  if (!row) return NotFound.create();
  const said = { preferredName, pronouns, phone };
  const { givenName, familyName } = row;
  const identity = cleanIdentity({ givenName, familyName, ...said }, rulesOfEdit(await identityRules(services), said));
  const address = cleanAddress(input);
  const signature = cleanSignature(input.signature);
  if (!identity.ok || !address.ok || !signature.ok) return InvalidInput.of(refusalsAmong(identity, address, signature));
  const now = services.now();
  const details = {
    preferredName: identity.value.preferredName,
    pronouns: identity.value.pronouns,
    phone: identity.value.phone,
  };
  await services.participantRecords.update(row, { ...details, ...address.value, detailsConfirmedAt: now }, {});
  await services.signatures.save(row.id, signature.value, now);
  return ParticipantSaved.of(row.id);
}
