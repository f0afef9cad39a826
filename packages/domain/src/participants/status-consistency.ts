import type { AccountStatus } from '../accounts/account-status.ts';
import type { ProgramStatus } from './program-status.ts';

/** How program status and account status of one participant can contradict each other. */
export const STATUS_INCONSISTENCIES = ['account_shut_in_program', 'account_open_after_program'] as const;
export type StatusInconsistency = (typeof STATUS_INCONSISTENCIES)[number];

/** What makes the two agree again: either of them follows the other. */
export const STATUS_MENDS = [
  'change_program_status',
  'reactivate_account',
  'deactivate_account',
  'unarchive_account',
] as const;
export type StatusMend = (typeof STATUS_MENDS)[number];

export interface BothStatuses {
  readonly programStatus: ProgramStatus;
  readonly accountStatus: AccountStatus;
}

/**
 * Says how the statuses of the current enrollment and of the account contradict each other, or null: the account is active
 * exactly while the program status is (US-STA-06, US-STA-15). Reports count the program, seats and sign-in the account.
 */
export function statusInconsistencyOf({ programStatus, accountStatus }: BothStatuses): StatusInconsistency | null {
  const isInProgram = programStatus === 'active';
  const isOpen = accountStatus === 'active';
  if (isInProgram === isOpen) return null;
  return isInProgram ? 'account_shut_in_program' : 'account_open_after_program';
}

/**
 * Gives the ways out of a contradiction, the one that is right more often first; none where there is no contradiction. What
 * is in the archive leaves it first (US-STA-15).
 */
export function statusMendsOf(statuses: BothStatuses): readonly StatusMend[] {
  switch (statusInconsistencyOf(statuses)) {
    case null:
      return [];
    case 'account_shut_in_program':
      return statuses.accountStatus === 'archived'
        ? ['unarchive_account']
        : ['change_program_status', 'reactivate_account'];
    case 'account_open_after_program':
      return ['deactivate_account', 'change_program_status'];
  }
}
