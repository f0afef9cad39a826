import { invitationStateOf, isUsable } from '@guildhall/domain';
import { hashOfGivenToken } from '../../../security/link-tokens.ts';
import type { Visitor } from '../../../visitor.ts';
import { DeadLink, refuseUnknownLink, type TooManyAttempts } from '../../sign-up/index.ts';
import {
  AcceptanceRepository,
  findByToken,
  type FoundInvitation,
  type InvitationToAccept,
} from './acceptance.repository.ts';

export interface OpenLink {
  readonly found: FoundInvitation;
  readonly invitation: InvitationToAccept;
}

/** Finds the invitation of a token, or says why the link is dead. Made-up tokens count against the network. */
export async function findOpen(visitor: Visitor, token: string): Promise<OpenLink | DeadLink | TooManyAttempts> {
  const hash = hashOfGivenToken(token);
  const found = hash && (await findByToken(visitor.auth.pool, hash));
  if (!found) return refuseUnknownLink(visitor);
  const work = visitor.workIn(found.tenantId, found.id);
  try {
    const invitation = await new AcceptanceRepository(work, found.tenantId).find(found.id);
    if (!invitation) return DeadLink.because('unknown');
    return deadLink(invitation, visitor.now()) ?? { found, invitation };
  } finally {
    await work.end();
  }
}

/** Why an invitation opens nothing; null while it does. One to an account that changed meanwhile is as good as revoked. */
export function deadLink(invitation: InvitationToAccept, now: Date): DeadLink | null {
  const state = invitationStateOf(invitation, now);
  if (state === 'accepted') return DeadLink.because('used');
  if (!isUsable(state)) return DeadLink.because(state === 'expired' ? 'expired' : 'revoked');
  if (invitation.accountId === null) return null;
  const { accountStatus, accountEmailKey, accountLoginId, emailKey } = invitation;
  const isOutdated = accountStatus !== 'active' || accountEmailKey !== emailKey || accountLoginId !== null;
  return isOutdated ? DeadLink.because('revoked') : null;
}
