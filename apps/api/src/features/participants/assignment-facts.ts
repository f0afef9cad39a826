import {
  canPlaceWith,
  checkSupervisor,
  joinCohort,
  refuse,
  refused,
  type AssignmentFacts,
  type CohortMembership,
  type CohortToJoin,
  type EmployerFacts,
  type OrganizationKind,
  type Outcome,
  type Refusal,
  type SupervisedFacts,
  type SupervisionChange,
  type Viewer,
} from '@guildhall/domain';
import type { RequestServices } from '../../request-services.ts';

/** What the chosen employer and occupation stand for; null for what the viewer can't choose, whether it exists or not. */
export async function loadAssignmentFacts(
  services: RequestServices,
  choice: { employerId: string; occupationId: string },
): Promise<AssignmentFacts> {
  const [organization, occupation] = await Promise.all([
    services.organizations.find(choice.employerId),
    services.occupations.find(choice.occupationId),
  ]);
  return { employer: organization && choosableEmployer(services.viewer, organization), occupation };
}

interface OrganizationToChoose {
  readonly tenantId: string;
  readonly id: string;
  readonly kind: OrganizationKind;
  readonly archivedAt: Date | null;
  readonly partnerIds: readonly string[];
}

/** The organization as an employer that the viewer may place people with; null for any other. */
export function choosableEmployer(viewer: Viewer, organization: OrganizationToChoose): EmployerFacts | null {
  if (organization.kind !== 'employer' || organization.archivedAt !== null) return null;
  const employer = { ...organization, sponsorIds: organization.partnerIds };
  return canPlaceWith(viewer, employer) ? employer : null;
}

/** Checks supervisors chosen by hand: within reach, of the employer, active, not limited to other groups. One refusal for each that can't be chosen. */
export async function checkSupervisors(
  services: RequestServices,
  supervisorIds: readonly string[],
  place: SupervisedFacts,
): Promise<readonly Refusal[]> {
  if (supervisorIds.length === 0) return [];
  if (supervisorIds.length > 50) return [refuse('too_long', 'supervisorIds')];
  const found = await services.staff.findManyWithGroups(supervisorIds);
  return supervisorIds.flatMap((id) => {
    const supervisor = found.find((row) => row.id === id);
    const refusal = supervisor ? checkSupervisor(supervisor, place) : refuse('unknown_choice', 'supervisorIds');
    return refusal ? [refusal] : [];
  });
}

/** A cohort that the viewer sees with its supervisor's facts, for `joinCohort`; null when there is none such. */
export async function findCohortToJoin(services: RequestServices, cohortId: string): Promise<CohortToJoin | null> {
  const cohort = await services.cohorts.find(cohortId);
  if (!cohort) return null;
  const supervisor = cohort.supervisorId ? (await services.staff.references([cohort.supervisorId]))[0] : null;
  return { ...cohort, supervisor: supervisor ?? null };
}

/** Moves one participant of the employer into a cohort that the viewer sees; the cohort's supervisor is checked too. */
export async function enterCohort(
  services: RequestServices,
  current: CohortMembership,
  cohortId: string,
  employer: EmployerFacts,
): Promise<Outcome<SupervisionChange & { readonly cohortId: string }>> {
  const cohort = await findCohortToJoin(services, cohortId);
  return cohort ? joinCohort(current, cohort, employer) : refused(refuse('unknown_choice', 'cohortId'));
}
