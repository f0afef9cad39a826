import type { EmployerFacts } from '../access/organizations.ts';
import type { OrganizationKind } from '../access/organization-kind.ts';
import { accepted, refuse, refused } from '../refusal.ts';
import type { Outcome, Refusal } from '../refusal.ts';
import { checkSupervisor, supervisionChange } from './supervisions.ts';
import type { Supervision, SupervisionChange, SupervisorFacts } from './supervisions.ts';

export interface CohortToJoin {
  readonly id: string;
  readonly supervisorId: string | null;
  readonly ownerId: string;
  readonly ownerKind: OrganizationKind;
  /** The supervisor's facts; when given, somebody who can't supervise the participant makes joining refused. */
  readonly supervisor?: SupervisorFacts | null;
}

export interface CohortMembership {
  readonly cohortId: string | null;
  readonly supervisions: readonly Supervision[];
}

/** True when organizations of this kind may own a cohort (US-COH-01). */
export function canOwnCohort(ownerKind: OrganizationKind): boolean {
  return ownerKind === 'sponsor' || ownerKind === 'employer';
}

/**
 * Says why a participant of this employer can't be in the cohort, or null: the employer owns it or partners with
 * the sponsor that does (US-COH-01, US-ORG-05).
 */
export function checkCohort(
  cohort: Pick<CohortToJoin, 'ownerId' | 'ownerKind'>,
  employer: EmployerFacts,
  field = 'cohortId',
): Refusal | null {
  if (!canOwnCohort(cohort.ownerKind)) return refuse('cohort_owner_not_allowed', field);
  if (cohort.ownerId === employer.id) return null;
  return employer.sponsorIds.includes(cohort.ownerId) ? null : refuse('cohort_of_other_employer', field);
}

/**
 * Moves a participant into a cohort: the old cohort's supervisor leaves, direct ones stay, the new cohort's one
 * comes (US-ASG-05, US-COH-02, US-COH-03).
 */
export function joinCohort(
  current: CohortMembership,
  cohort: CohortToJoin,
  employer: EmployerFacts,
): Outcome<SupervisionChange & { readonly cohortId: string }> {
  const refusal =
    checkCohort(cohort, employer) ??
    (cohort.supervisor ? checkSupervisor(cohort.supervisor, { employerId: employer.id }, 'cohort', 'cohortId') : null);
  if (refusal) return refused(refusal);
  const after = [...directOnly(current.supervisions), ...inherited(cohort.supervisorId)];
  return accepted({ cohortId: cohort.id, ...supervisionChange(current.supervisions, after) });
}

/**
 * Takes a participant out of the cohort: the inherited supervisor leaves, or stays as a direct one when asked (US-
 * COH-07).
 */
export function leaveCohort(
  current: CohortMembership,
  choice: { readonly keepSupervisor: boolean },
): SupervisionChange & { readonly cohortId: null } {
  const after = choice.keepSupervisor ? current.supervisions.map(asDirect) : directOnly(current.supervisions);
  return { cohortId: null, ...supervisionChange(current.supervisions, after) };
}

/**
 * Gives the supervisions when a kept enrollment becomes the current one: what came with the earlier cohort leaves, and the
 * supervisor of the enrollment's own cohort comes, where that one may still supervise (US-COH-07, US-OCC-09).
 */
export function rejoinCohort(
  current: CohortMembership,
  supervisor: SupervisorFacts | null,
  employerId: string,
): SupervisionChange {
  const comes = supervisor !== null && checkSupervisor(supervisor, { employerId }, 'cohort') === null;
  const after = [...directOnly(current.supervisions), ...inherited(comes ? supervisor.id : null)];
  return supervisionChange(current.supervisions, after);
}

/**
 * Gives one member's supervisions after the cohort's supervisor changed; the old one leaves, or stays as a direct
 * one when asked (US-COH-05, US-COH-07).
 */
export function changeCohortSupervisor(
  supervisions: readonly Supervision[],
  oldSupervisorId: string | null,
  newSupervisorId: string | null,
  keepOld: boolean,
): SupervisionChange {
  const keptId = keepOld && oldSupervisorId !== newSupervisorId ? oldSupervisorId : null;
  const kept = supervisions.map((row) => (row.supervisorId === keptId ? asDirect(row) : row));
  return supervisionChange(supervisions, [...directOnly(kept), ...inherited(newSupervisorId)]);
}

function directOnly(supervisions: readonly Supervision[]): readonly Supervision[] {
  return supervisions.filter(({ source }) => source === 'direct');
}

function inherited(supervisorId: string | null): readonly Supervision[] {
  return supervisorId === null ? [] : [{ supervisorId, source: 'cohort' }];
}

function asDirect({ supervisorId }: Supervision): Supervision {
  return { supervisorId, source: 'direct' };
}
