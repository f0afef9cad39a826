import {
  canResend,
  INVITEES_MAX,
  invitationExpiry,
  invitationStateOf,
  linkPath,
  maySendInvitation,
  parseEmailAddress,
  refuse,
  type Refusal,
} from '@guildhall/domain';
import { InvalidInput, NotFound } from '../../errors/user-errors.type.ts';
import type { RequestServices } from '../../request-services.ts';
import { refusalOfAddress, seeAddresses } from './address-check.ts';
import { InvitationsChanged, LinkShown, type InvitationOutcome } from './invitation-results.type.ts';
import { problemOf } from './invite-users.ts';
import type { ChangeInvitationAddressInput, InvitationIdsInput } from './invitations.inputs.ts';
import type { InvitationRow } from './invitations.repository.ts';
import { postLetters } from './post-invitations.ts';

/** Sends invitations again: the same person, the same link, another mail. One that has expired runs anew (US-INV-12). */
export async function resendInvitations(
  services: RequestServices,
  { ids }: InvitationIdsInput,
): Promise<InvitationsChanged | InvalidInput> {
  if (ids.length > INVITEES_MAX) return InvalidInput.of([refuse('too_many', 'ids')]);
  const now = services.now();
  const rows = await services.invitations.findManyForUpdate(ids, now);
  const addresses = await services.addresses.find(
    rows.map(({ emailKey }) => emailKey),
    now,
  );
  let byTenant = await services.addresses.sentByTenant(now);
  const judged = inOrder(ids, rows).map((row): [InvitationRow, Refusal | null] => {
    if (!canResend(invitationStateOf(row, now))) return [row, refuse('invitation_over')];
    const toAddress = addresses.get(row.emailKey)?.sentToday ?? 0;
    if (!maySendInvitation({ toAddress, byTenant })) return [row, refuse('too_many_invitations')];
    byTenant += 1;
    return [row, null];
  });
  await sendAgain(
    services,
    judged.flatMap(([row, refusal]) => (refusal ? [] : [row])),
    now,
  );
  return InvitationsChanged.of(judged.map(outcomeOf));
}

/** Posts the letter of each of these invitations once more; they run anew. */
export async function sendAgain(services: RequestServices, rows: readonly InvitationRow[], now: Date): Promise<void> {
  if (rows.length === 0) return;
  const { invitationHours } = await services.tenantSettings.current();
  const expiresAt = invitationExpiry(now, invitationHours);
  await services.invitations.noteSent(
    rows.map(({ id }) => id),
    now,
    expiresAt,
  );
  await postLetters(
    services,
    rows.map((row) => ({ ...row, expiresAt })),
  );
}

/** Revokes invitations: their links are dead at once (US-INV-09). */
export async function revokeInvitations(
  services: RequestServices,
  { ids }: InvitationIdsInput,
): Promise<InvitationsChanged | InvalidInput> {
  if (ids.length > INVITEES_MAX) return InvalidInput.of([refuse('too_many', 'ids')]);
  const now = services.now();
  const rows = await services.invitations.findManyForUpdate(ids, now);
  const judged = inOrder(ids, rows).map((row): [InvitationRow, Refusal | null] => [
    row,
    canResend(invitationStateOf(row, now)) ? null : refuse('invitation_over'),
  ]);
  const revoked = judged.flatMap(([row, refusal]) => (refusal ? [] : [row]));
  await services.invitations.revoke(
    revoked.map(({ id }) => id),
    now,
  );
  await services.addresses.forgetInvited(revoked.flatMap(({ accountId }) => accountId ?? []));
  return InvitationsChanged.of(judged.map(outcomeOf));
}

/** Shows the link of an invitation that runs; the audit names who saw it (US-INV-10). */
export async function showLink(services: RequestServices, id: string): Promise<LinkShown | InvalidInput | NotFound> {
  const now = services.now();
  const [row] = await services.invitations.findManyForUpdate([id], now);
  if (!row) return NotFound.create();
  const state = invitationStateOf(row, now);
  if (state !== 'open' && state !== 'viewed') return InvalidInput.of([refuse('invitation_over')]);
  await services.invitations.recordShown(row.id, 'invitations');
  const token = services.links.tokenOf({ purpose: 'invitation', id: row.id, generation: row.generation });
  const url = `${services.publicUrl}${linkPath('invitation', token)}`;
  return Object.assign(new LinkShown(), { url, expiresAt: row.expiresAt, signInName: null });
}

/** Sends an invitation to another address. The earlier link is dead: whoever got it by mistake can't use it (UK-LIFE-14). */
export async function changeAddress(
  services: RequestServices,
  { id, email }: ChangeInvitationAddressInput,
): Promise<InvitationsChanged | InvalidInput | NotFound> {
  const now = services.now();
  const address = parseEmailAddress(email);
  const [row] = await services.invitations.findManyForUpdate([id], now);
  if (!row) return NotFound.create();
  if (!address.ok) return InvalidInput.of(address.refusals);
  if (!canResend(invitationStateOf(row, now))) return InvalidInput.of([refuse('invitation_over')]);
  await services.addresses.holdTurns([row.emailKey, address.value.key]);
  const seen = (await seeAddresses(services, [address.value.key]))(address.value.key);
  const refusal = address.value.key === row.emailKey ? null : refusalOfAddress(seen);
  if (refusal) return InvalidInput.of([refusal]);
  if (!maySendInvitation({ toAddress: seen.sentToday, byTenant: await services.addresses.sentByTenant(now) }))
    return InvalidInput.of([refuse('too_many_invitations', 'email')]);
  await services.invitations.revoke(
    seen.expiredInvitationId && seen.expiredInvitationId !== row.id ? [seen.expiredInvitationId] : [],
    now,
  );
  if (row.accountId) await services.addresses.changeOfAccount(row.accountId, address.value);
  const generation = row.generation + 1;
  await services.invitations.change(row.id, {
    email: address.value.address,
    emailKey: address.value.key,
    generation,
    tokenHash: services.links.hashOf({ purpose: 'invitation', id: row.id, generation }),
    viewedAt: null,
  });
  await sendAgain(services, [{ ...row, email: address.value.address, generation }], now);
  return InvitationsChanged.of([{ id: row.id, problem: null }]);
}

/** The rows in the order in which they were asked for; one that is unknown or out of reach is left out. */
function inOrder(ids: readonly string[], rows: readonly InvitationRow[]): InvitationRow[] {
  return [...new Set(ids)].flatMap((id) => rows.find((row) => row.id === id.toLowerCase()) ?? []);
}

const outcomeOf = ([row, refusal]: [InvitationRow, Refusal | null]): InvitationOutcome => ({
  id: row.id,
  problem: refusal && problemOf(refusal),
});
