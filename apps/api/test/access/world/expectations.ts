// What one viewer of a world must see, by the rules of the domain.
import {
  canSee,
  canSeeCohort,
  canSeeOccupation,
  canSeeOrganization,
  canSeeStaff,
  effectiveProvider,
  holdsPolicy,
  type Policy,
  type Viewer,
} from '@guildhall/domain';
import type { Cohort, Occupation, Organization, Participant, Staff, Tenant, World } from './model.ts';
import {
  cohortFacts,
  occupationFacts,
  organizationFacts,
  participantFacts,
  personViewer,
  providersOf,
  staffFacts,
  staffViewer,
  withDescendants,
} from './world-facts.ts';

/** Somebody who looks at a world. */
export interface Watcher {
  readonly tenant: Tenant;
  readonly viewer: Viewer;
  readonly name: string;
}

export function watchersOf(world: World): Watcher[] {
  return world.flatMap((tenant) => {
    const people = tenant.participants.filter(({ signsIn }) => signsIn);
    const viewers = [
      ...tenant.staff.map((staff) => staffViewer(tenant, staff)),
      ...people.map((person) => personViewer(tenant, person.id, person.userType, person.current.employerId)),
      personViewer(tenant, tenant.applicantId, 'applicant', ''),
    ];
    return viewers.map((viewer) => ({ tenant, viewer, name: `${viewer.userType} ${viewer.accountId}` }));
  });
}

export type Sees<T> = (viewer: Viewer, tenant: Tenant, one: T) => boolean;
export const seesParticipant: Sees<Participant> = (viewer, tenant, one) =>
  !one.isDeleted && canSee(viewer, participantFacts(tenant, one));
export const seesOrganization: Sees<Organization> = (viewer, tenant, one) =>
  canSeeOrganization(viewer, organizationFacts(tenant, one));
export const seesOccupation: Sees<Occupation> = (viewer, tenant, one) =>
  canSeeOccupation(viewer, occupationFacts(tenant, one));
export const seesCohort: Sees<Cohort> = (viewer, tenant, one) => canSeeCohort(viewer, cohortFacts(tenant, one));
export const seesStaff: Sees<Staff> = (viewer, tenant, one) => canSeeStaff(viewer, staffFacts(tenant, one));

/** The ids that a viewer sees, of any tenant. */
export function visible<T extends { id: string }>(
  world: World,
  viewer: Viewer,
  all: (tenant: Tenant) => readonly T[],
  sees: Sees<T>,
): string[] {
  return world.flatMap((tenant) =>
    all(tenant)
      .filter((one) => sees(viewer, tenant, one))
      .map(({ id }) => id),
  );
}

/** What a list or a query by id must give: the visible rows, or the code of the refusal. */
export function answerOf(viewer: Viewer, policy: Policy, ids: readonly string[]): readonly string[] | string {
  if (!viewer.isActive) return 'UNAUTHENTICATED';
  return holdsPolicy(viewer.userType, policy) ? ids : 'FORBIDDEN';
}

/** A filter of the API together with the same condition on the invented data. */
export interface Filter {
  readonly name: string;
  readonly input: Record<string, unknown>;
  matches(participant: Participant, tenant: Tenant): boolean;
}

/** One filter of each kind, naming records of any tenant and of any reach. */
export function someFilters(world: World, pick: <T>(list: readonly T[]) => T): Filter[] {
  const of = <T>(all: (tenant: Tenant) => readonly T[]): T => pick(world.flatMap(all));
  const employer = of((tenant) => tenant.organizations.filter(({ kind }) => kind === 'employer')).id;
  const provider = of((tenant) => tenant.organizations.filter(({ kind }) => kind === 'provider')).id;
  const [occupation, cohort] = [of((tenant) => tenant.occupations).id, of((tenant) => tenant.cohorts).id];
  const supervisor = of((tenant) => tenant.staff.filter(({ userType }) => userType === 'supervisor')).id;
  const owner = of((tenant) => tenant.staff).id;
  const group = of((tenant) => tenant.groups).id;
  const given = of((tenant) => tenant.participants).givenName;
  const filter = (name: string, input: Record<string, unknown>, matches: Filter['matches']): Filter => ({
    name,
    input,
    matches,
  });
  return [
    filter('employer', { employerIds: [employer] }, ({ current }) => current.employerId === employer),
    filter('occupation', { occupationIds: [occupation] }, ({ current }) => current.occupationId === occupation),
    filter('cohort', { cohortIds: [cohort] }, ({ current }) => current.cohortId === cohort),
    filter('provider', { providerIds: [provider] }, ({ current }, tenant) => {
      const occupationProviderIds = providersOf(tenant, current.occupationId);
      return effectiveProvider({ providerId: current.providerId, occupationProviderIds }) === provider;
    }),
    filter('supervisor', { supervisorIds: [supervisor] }, ({ supervisorIds }) => supervisorIds.includes(supervisor)),
    filter('case owner', { caseOwnerIds: [owner] }, ({ caseOwnerId }) => caseOwnerId === owner),
    filter('group', { groupIds: [group] }, ({ memberOf }, tenant) =>
      memberOf.some((id) => withDescendants(tenant, [group]).includes(id)),
    ),
    filter('status', { programStatuses: ['SUSPENDED'] }, ({ programStatus }) => programStatus === 'suspended'),
    filter(
      'start',
      { startDateFrom: '2025-04-01', startDateTo: '2025-08-01' },
      ({ startDate }) => startDate > '2025-04' && startDate < '2025-08-01',
    ),
    filter('text', { text: `${given} example` }, ({ givenName }) => givenName === given),
    filter('name', { name: given.slice(1) }, ({ givenName }) => givenName === given),
    filter('e-mail', { email: '@example' }, () => true),
  ];
}

/** Both conditions at once. */
export const together = (one: Filter, other: Filter): Filter => ({
  name: `${one.name} and ${other.name}`,
  input: { ...one.input, ...other.input },
  matches: (participant, tenant) => one.matches(participant, tenant) && other.matches(participant, tenant),
});
