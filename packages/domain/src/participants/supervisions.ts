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
  /** The groups that limit this person, those below them included; null when nothing does, left out where it isn't judged. */
  readonly groupIds?: readonly string[] | null;
}

/** Where a participant is, as far as it decides who may look after them. */
export interface SupervisedFacts {
  readonly employerId: string;
  /** The participant's groups; left out where they aren't judged. */
  readonly groupIds?: readonly string[];
}

/** The supervisions after a change, and what was added and removed by it. */
export interface SupervisionChange {
  readonly supervisions: readonly Supervision[];
  readonly added: readonly Supervision[];
  readonly removed: readonly Supervision[];
}

/**
 * Says why this account can't supervise the participant, or null: an active supervisor of the participant's
 * employer; with a cohort also an instructor of a provider. Whoever is limited to groups must reach one of the participant's
 * (US-ASG-11, US-UT-10, UK-ADD-27).
 */
export function checkSupervisor(
  supervisor: SupervisorFacts,
  participant: SupervisedFacts,
  source: AssignmentSource = 'direct',
  field = 'supervisorIds',
): Refusal | null {
  const isCohortInstructor = source === 'cohort' && supervisor.userType === 'provider';
  if (supervisor.userType !== 'supervisor' && !isCohortInstructor) return refuse('supervisor_wrong_user_type', field);
  if (!isCohortInstructor && supervisor.organizationId !== participant.employerId) {
    return refuse('supervisor_of_other_employer', field);
  }
  if (supervisor.accountStatus !== 'active') return refuse('supervisor_not_active', field);
  return reachesGroups(supervisor, participant) ? null : refuse('supervisor_of_other_groups', field);
}

const EMPLOYER_LOGINS: readonly UserType[] = ['administrator', 'supervisor', 'mentor'];

/** Says why this account can't be named as a participant's mentor, or null: any active login of the employer, by the same rule (UK-ADD-28). */
export function checkMentor(mentor: SupervisorFacts, participant: SupervisedFacts, field = 'mentorId'): Refusal | null {
  if (!EMPLOYER_LOGINS.includes(mentor.userType) || mentor.organizationId !== participant.employerId)
    return refuse('supervisor_of_other_employer', field);
  if (mentor.accountStatus !== 'active') return refuse('supervisor_not_active', field);
  return reachesGroups(mentor, participant) ? null : refuse('supervisor_of_other_groups', field);
}

function reachesGroups({ groupIds: limits }: SupervisorFacts, { groupIds }: SupervisedFacts): boolean {
  if (!limits || !groupIds) return true;
  return groupIds.some((id) => limits.includes(id));
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
