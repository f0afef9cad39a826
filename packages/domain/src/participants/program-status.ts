import type { AccountStatus } from '../accounts/account-status.ts';
import type { Vocabulary } from '../vocabulary.ts';

export const PROGRAM_STATUSES = ['active', 'completed', 'cancelled', 'suspended'] as const;
export type ProgramStatus = (typeof PROGRAM_STATUSES)[number];

export const CANCELLATION_REASONS = [
  'found_other_employment',
  'left_for_education',
  'relocated',
  'health',
  'family_or_caring',
  'financial',
  'conduct',
  'performance',
  'attendance',
  'laid_off',
  'employer_closed',
  'transferred_program',
  'never_started',
  'deceased',
  'other',
] as const;
export type CancellationReason = (typeof CANCELLATION_REASONS)[number];

/** What the status dialog announces before somebody confirms. */
export const STATUS_CHANGE_EFFECTS = [
  'account_deactivated',
  'account_read_only',
  'sessions_ended',
  'seat_freed',
  'leaves_default_list',
  'account_reactivated',
  'seat_taken',
  'returns_to_default_list',
] as const;
export type StatusChangeEffect = (typeof STATUS_CHANGE_EFFECTS)[number];

/**
 * Which program statuses can follow each one. An ended program is reopened before it ends in another way (US-
 * STA-01, US-STA-09).
 */
export const STATUS_TRANSITIONS: Readonly<Record<ProgramStatus, readonly ProgramStatus[]>> = {
  active: ['completed', 'cancelled', 'suspended'],
  suspended: ['active', 'completed', 'cancelled'],
  completed: ['active'],
  cancelled: ['active'],
};

/** Gives the program status of a new participant (US-STA-02). */
export function initialStatus(): ProgramStatus {
  return 'active';
}

/** True when a participant of one program status may get the other (US-STA-01). */
export function canFollow(from: ProgramStatus, to: ProgramStatus): boolean {
  return STATUS_TRANSITIONS[from].includes(to);
}

/**
 * Gives what a change of program status does besides. An account that did not follow the program status until now follows it
 * then, so only what really changes is named; a British learner keeps the login to read (US-STA-06 to US-STA-09, US-STA-15,
 * UK-LIFE-20).
 */
export function statusChangeEffects(
  from: ProgramStatus,
  to: ProgramStatus,
  accountStatus: AccountStatus = from === 'active' ? 'active' : 'deactivated',
  vocabulary: Vocabulary = 'us',
): readonly StatusChangeEffect[] {
  const isOpen = accountStatus === 'active';
  const shut = vocabulary === 'uk' ? 'account_read_only' : 'account_deactivated';
  if (to === 'active') {
    return [
      ...(isOpen ? [] : (['account_reactivated', 'seat_taken'] as const)),
      ...(from === 'active' ? [] : (['returns_to_default_list'] as const)),
    ];
  }
  return [
    ...(isOpen ? ([shut, 'sessions_ended', 'seat_freed'] as const) : []),
    ...(from === 'active' ? (['leaves_default_list'] as const) : []),
  ];
}
