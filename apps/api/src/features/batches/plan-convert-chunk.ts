import { accepted, inviteAgain, judgeBatch, refused, type BatchNote, type Outcome } from '@guildhall/domain';
import type { RequestServices } from '../../request-services.ts';
import { inviteManaged, sendAgain, type ConvertibleRow, type InvitationRow } from '../invitations/index.ts';
import type { BatchInvitation } from './batch-row.ts';
import type { Chunk, PlannedChunk } from './chunk.ts';

interface Invited {
  readonly takesSeat: false;
  readonly note: BatchNote;
  readonly row: ConvertibleRow;
  /** The open invitation that is sent again. */
  readonly invitation: InvitationRow | null;
}

/**
 * Judges the conversion of managed accounts by the rule of a single one, and invites those who may have a login. Where the
 * batch says so, open invitations are sent again, and participants who are staff in their occupation invited too.
 */
export async function planConvertChunk(
  services: RequestServices,
  { resends = false, confirmsRoleConflict = false }: BatchInvitation,
  chunk: Chunk,
): Promise<PlannedChunk> {
  const now = services.now();
  const ids = chunk.items.map(({ participantId }) => participantId);
  const rows = await services.convertibleAccounts.findManyForUpdate(ids, now);
  const versions = await services.convertibleAccounts.versionsOf(ids);
  const open = resends ? await openInvitations(services, rows, chunk, now) : NONE;
  const byId = new Map(rows.map((row) => [row.id, { ...row, version: versions.get(row.id) ?? 0 }]));
  const people = chunk.items.map(({ participantId, versionSeen }) => ({
    versionSeen,
    facts: byId.get(participantId) ?? null,
  }));
  let { byTenant } = open;
  const verdicts = judgeBatch(people, null, (row): Outcome<Invited> => {
    const invitation = open.byId.get(row.openInvitationId ?? '') ?? null;
    const sent = { toAddress: open.sentTo.get(row.emailKey ?? '') ?? 0, byTenant };
    const decision = inviteAgain(row, services.viewer.userType, {
      ...sent,
      hasOwnInvitation: invitation !== null,
      confirmsRoles: confirmsRoleConflict,
    });
    if ('reason' in decision) return refused(decision.reason);
    byTenant += 1;
    const isAgain = decision.outcome === 'invited_again';
    return accepted({
      takesSeat: false,
      note: decision.outcome,
      row,
      invitation: isAgain ? invitation : null,
    });
  });
  const invited = verdicts.flatMap(({ result }) => result ?? []);
  return { verdicts, seatsTaken: 0, seatsFreed: 0, save: () => save(services, invited, now, confirmsRoleConflict) };
}

interface OpenInvitations {
  readonly byId: ReadonlyMap<string, InvitationRow>;
  /** Invitations within the last day, by address and in all. */
  readonly sentTo: ReadonlyMap<string, number>;
  readonly byTenant: number;
}
const NONE: OpenInvitations = { byId: new Map(), sentTo: new Map(), byTenant: 0 };

async function openInvitations(
  { invitations, addresses }: RequestServices,
  rows: readonly ConvertibleRow[],
  { batch, isPreview }: Chunk,
  now: Date,
): Promise<OpenInvitations> {
  const ids = rows.flatMap(({ openInvitationId }) => openInvitationId ?? []);
  const keys = rows.flatMap(({ emailKey }) => emailKey ?? []);
  const open = await invitations.findManyForUpdate(ids, now);
  const sent = await addresses.find(keys, now);
  const byTenant = await addresses.sentByTenant(now);
  return {
    byId: new Map(open.map((row) => [row.id, row])),
    sentTo: new Map([...sent].map(([key, { sentToday }]) => [key, sentToday])),
    // What the preview has counted so far is not sent yet.
    byTenant: byTenant + (isPreview ? batch.changedCount : 0),
  };
}

async function save(
  services: RequestServices,
  invited: readonly Invited[],
  now: Date,
  confirmsRoleConflict: boolean,
): Promise<void> {
  await inviteManaged(
    services,
    invited.filter(({ invitation }) => invitation === null).map(({ row }) => row),
    now,
    confirmsRoleConflict,
  );
  await sendAgain(
    services,
    invited.flatMap(({ invitation }) => invitation ?? []),
    now,
  );
}
