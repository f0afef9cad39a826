import type { CalendarDate } from '../dates/calendar-date.ts';
import type { ProgramStatus } from '../participants/program-status.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { AccountStatus } from './account-status.ts';
import { isSubscriptionOver } from './subscription-status.ts';

/** Whether an account can be opened, and how, or what keeps it shut. */
export const ACCOUNT_ACCESSES = ['active', 'read_only', 'deactivated', 'archived', 'cancelled', 'expired'] as const;
export type AccountAccess = (typeof ACCOUNT_ACCESSES)[number];

export interface AccessFacts {
  readonly accountStatus: AccountStatus;
  /** A deactivated account that can still be read: `keepsLogin`. */
  readonly keepsLogin: boolean;
  readonly isSubscriptionCancelled: boolean;
  /** The last day of the subscription; null when it has no end. */
  readonly subscriptionEndsOn: CalendarDate | null;
}

/**
 * Gives whether the account can be opened. Account status counts before the subscription; on its last day a subscription
 * still gives access (US-AUTH-07, UK-LIFE-04, UK-LIFE-05, UK-LIFE-20).
 */
export function accountAccessOf(account: AccessFacts, today: CalendarDate): AccountAccess {
  const isReadOnly = account.accountStatus === 'deactivated' && account.keepsLogin;
  if (account.accountStatus !== 'active' && !isReadOnly) return account.accountStatus;
  if (account.isSubscriptionCancelled) return 'cancelled';
  if (isSubscriptionOver(account.subscriptionEndsOn, today)) return 'expired';
  return isReadOnly ? 'read_only' : 'active';
}

/** True when somebody gets in, be it to read alone. */
export function canEnter(access: AccountAccess): boolean {
  return access === 'active' || access === 'read_only';
}

/** What is known of a participant whose account is deactivated. */
export interface EndFacts {
  readonly vocabulary: Vocabulary;
  readonly programStatus: ProgramStatus;
  /** The account was deactivated for itself, not by a change of program status. */
  readonly isShutByStaff: boolean;
}

/**
 * True when a deactivated participant still gets in to read: in the British vocabulary, during a break and after the end of
 * the program, unless staff shut the account. In the American one a deactivated account gives no access (UK-LIFE-20,
 * US-AUTH-07).
 */
export function keepsLogin({ vocabulary, programStatus, isShutByStaff }: EndFacts): boolean {
  return vocabulary === 'uk' && programStatus !== 'active' && !isShutByStaff;
}
