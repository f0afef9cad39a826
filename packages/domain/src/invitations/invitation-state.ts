import { INVITATION_HOURS_DEFAULT } from '../tenants/tenant-settings.ts';
import type { InvitationState } from './invitation-states.ts';

export interface InvitationFacts {
  readonly acceptedAt: Date | null;
  readonly revokedAt: Date | null;
  readonly viewedAt: Date | null;
  readonly expiresAt: Date;
}

/**
 * Gives the state of an invitation at a moment. What ended it counts before what happened to it while it ran; at the moment
 * of its expiry it is over (US-INV-07, US-INV-09, US-INV-13).
 */
export function invitationStateOf(invitation: InvitationFacts, now: Date): InvitationState {
  if (invitation.acceptedAt !== null) return 'accepted';
  if (invitation.revokedAt !== null) return 'revoked';
  if (now.getTime() >= invitation.expiresAt.getTime()) return 'expired';
  return invitation.viewedAt === null ? 'open' : 'viewed';
}

/** True while the link of an invitation in this state can be used. */
export function isUsable(state: InvitationState): boolean {
  return state === 'open' || state === 'viewed';
}

/** True where sending it again makes sense: an expired one runs anew with the same link (US-INV-12). */
export function canResend(state: InvitationState): boolean {
  return isUsable(state) || state === 'expired';
}

/** Gives when an invitation that is sent now expires: after the hours that its tenant set (security targets, S-18). */
export function invitationExpiry(sentAt: Date, hours: number = INVITATION_HOURS_DEFAULT): Date {
  return new Date(sentAt.getTime() + hours * 3_600_000);
}
