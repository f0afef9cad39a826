import type { UserType } from '../access/user-type.ts';
import { refuse } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';
import type { AccountStatus } from '../accounts/account-status.ts';

/**
 * Where a supervision comes from. One supervisor may hold both: each source is a row of its own and ends on its
 * own.
 */
export const ASSIGNMENT_SOURCES = ['direct', 'cohort'] as const;
export type AssignmentSource = (typeof ASSIGNMENT_SOURCES)[number];

export interface Supervision {
  readonly supervisorId: string;
  readonly source: AssignmentSource;
}

export interface SupervisorFacts {
  readonly id: string;
  readonly userType: UserType;
  readonly organizationId: string;
  readonly accountStatus: AccountStatus;
}

/** The supervisions after a change, and what was added and removed by it. */
export interface SupervisionChange {
  readonly supervisions: readonly Supervision[];
  readonly added: readonly Supervision[];
  readonly removed: readonly Supervision[];
}

/**
 * Says why this account can't supervise the participant, or null: an active supervisor of the participant's
 * employer; with a cohort also an instructor of a provider (US-ASG-11, US-UT-10).
 */
export function checkSupervisor(
  supervisor: SupervisorFacts,
  participant: { readonly employerId: string },
  source: AssignmentSource = 'direct',
  field = 'supervisorIds',
): Refusal | null {
  const isCohortInstructor = source === 'cohort' && supervisor.userType === 'provider';
  if (supervisor.userType !== 'supervisor' && !isCohortInstructor) return refuse('supervisor_wrong_user_type', field);
  if (!isCohortInstructor && supervisor.organizationId !== participant.employerId) {
    return refuse('supervisor_of_other_employer', field);
  }
  return supervisor.accountStatus === 'active' ? null : refuse('supervisor_not_active', field);
}

/** A supervision with the supervisor's employer; null for an instructor, who belongs to a provider. */
export interface EmployedSupervision extends Supervision {
  readonly employerId: string | null;
}

/**
 * Says which supervisions stay and which fall away when the participant changes the employer; an instructor who
 * came with a cohort stays (US-ASG-11, US-UT-10).
 */
export function supervisorsAfterEmployerChange<T extends EmployedSupervision>(
  current: readonly T[],
  newEmployerId: string,
): { readonly kept: readonly T[]; readonly dropped: readonly T[] } {
  const stays = ({ employerId, source }: T) =>
    employerId === newEmployerId || (employerId === null && source === 'cohort');
  return { kept: current.filter(stays), dropped: current.filter((supervision) => !stays(supervision)) };
}

/** Gives the difference between two sets of supervisions; a row counts by supervisor and source. */
export function supervisionChange(before: readonly Supervision[], after: readonly Supervision[]): SupervisionChange {
  const unique = after.filter((row, index) => after.findIndex((other) => isSame(row, other)) === index);
  return { supervisions: unique, added: without(unique, before), removed: without(before, unique) };
}

function without(rows: readonly Supervision[], others: readonly Supervision[]): readonly Supervision[] {
  return rows.filter((row) => !others.some((other) => isSame(row, other)));
}

function isSame(a: Supervision, b: Supervision): boolean {
  return a.supervisorId === b.supervisorId && a.source === b.source;
}
