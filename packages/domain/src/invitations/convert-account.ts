import { canGrantUserType } from '../access/contract.ts';
import type { UserType } from '../access/user-type.ts';
import type { AccountStatus } from '../accounts/account-status.ts';
import { refuse } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';

export const CONVERSION_OUTCOMES = ['converted', 'skipped', 'refused'] as const;
export type ConversionOutcome = (typeof CONVERSION_OUTCOMES)[number];

export interface ConvertibleAccount {
  readonly userType: UserType;
  readonly loginId: string | null;
  readonly accountStatus: AccountStatus;
  readonly emailKey: string | null;
  /** Whether an invitation for it is open that has not expired. */
  readonly isInvited: boolean;
  /** Somebody of the name stands on the other side of one of its occupations, and nobody has said that this is right. */
  readonly hasRoleConflict: boolean;
}

export interface ConversionDecision {
  readonly outcome: ConversionOutcome;
  /** Why it was skipped or refused. */
  readonly reason: Refusal | null;
}

/**
 * Decides over the conversion of one managed account. One that is authenticated or invited already is left alone, without a
 * mail; one that is not active or has no address is refused with the reason, and so is one person as staff
 * and participant of an occupation until somebody confirms it (US-CNV-05, US-CNV-09, US-MNG-10).
 */
export function convertAccount(account: ConvertibleAccount, viewerType: UserType): ConversionDecision {
  if (!canGrantUserType(viewerType, account.userType)) return refusedWith('user_type_above_own');
  if (account.loginId !== null) return { outcome: 'skipped', reason: refuse('account_authenticated') };
  if (account.accountStatus === 'archived') return refusedWith('account_archived');
  if (account.accountStatus === 'deactivated') return refusedWith('account_deactivated');
  if (account.emailKey === null) return refusedWith('account_without_email');
  if (account.isInvited) return { outcome: 'skipped', reason: refuse('account_invited') };
  if (account.hasRoleConflict) return refusedWith('role_conflict');
  return { outcome: 'converted', reason: null };
}

function refusedWith(code: Parameters<typeof refuse>[0]): ConversionDecision {
  return { outcome: 'refused', reason: refuse(code) };
}
