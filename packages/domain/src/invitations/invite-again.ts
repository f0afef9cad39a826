import { refuse } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';
import { convertAccount } from './convert-account.ts';
import type { ConvertibleAccount } from './convert-account.ts';
import type { UserType } from '../access/user-type.ts';
import { maySendInvitation } from './sending-limits.ts';
import type { SentToday } from './sending-limits.ts';

export type InviteDecision =
  | { readonly outcome: 'invited' | 'invited_again' | 'invited_in_both_roles' }
  | { readonly outcome: 'skipped' | 'refused'; readonly reason: Refusal };

/**
 * Decides over somebody who is to have access: a managed account is invited as a conversion does it; whoever has an open
 * invitation gets the letter again, within the limits of a day (UK-GRID-33, US-INV-12, US-CNV-05).
 *
 * @param confirmsRoles whether somebody said that it is right to be staff and participant of one occupation (US-MNG-10)
 * @param hasOwnInvitation whether the open invitation of the address is one of this account within reach
 */
export function inviteAgain(
  account: ConvertibleAccount,
  viewerType: UserType,
  {
    hasOwnInvitation,
    confirmsRoles = false,
    ...sent
  }: SentToday & { readonly hasOwnInvitation: boolean; readonly confirmsRoles?: boolean },
): InviteDecision {
  const { outcome, reason } = convertAccount(account, viewerType);
  if (outcome === 'converted' || reason === null) return { outcome: 'invited' };
  if (reason.code === 'role_conflict' && confirmsRoles) return { outcome: 'invited_in_both_roles' };
  if (reason.code !== 'account_invited' || !hasOwnInvitation)
    return { outcome: outcome === 'skipped' ? 'skipped' : 'refused', reason };
  if (!maySendInvitation(sent)) return { outcome: 'refused', reason: refuse('too_many_invitations') };
  return { outcome: 'invited_again' };
}
