import { isParticipantType } from '../access/user-type.ts';
import type { UserType } from '../access/user-type.ts';

export const ACCOUNT_STATUSES = ['active', 'deactivated', 'archived'] as const;
export type AccountStatus = (typeof ACCOUNT_STATUSES)[number];

export const ACCOUNT_TYPES = ['managed', 'authenticated'] as const;
export type AccountType = (typeof ACCOUNT_TYPES)[number];

/** Gives the account type: managed without a login, authenticated with one (design, section 3). */
export function accountTypeOf(account: { readonly loginId: string | null }): AccountType {
  return account.loginId === null ? 'managed' : 'authenticated';
}

/**
 * True when the account uses a seat: a participant whose account status is active, managed or not (design, section
 * 3; US-STA-07).
 */
export function usesSeat(account: { readonly userType: UserType; readonly accountStatus: AccountStatus }): boolean {
  return isParticipantType(account.userType) && account.accountStatus === 'active';
}

/** True when no seat is left; null free seats mean that the subscription has no limit (US-STA-09). */
export function isFull(seatsFree: number | null): boolean {
  return seatsFree !== null && seatsFree <= 0;
}
