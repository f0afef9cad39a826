import {
  checkNewParticipant,
  checkProgramPlan,
  cleanAddress,
  cleanIdentity,
  firstSubscription,
  duplicateNameKey,
  initialStatus,
  isRoleConflict,
  nameSortKey,
  refuse,
  withApprenticeAge,
  type CalendarDate,
  type EmployerFacts,
  type Identity,
  type Outcome,
  type Refusal,
  type RoleInOccupations,
  type Supervision,
} from '@guildhall/domain';
import type { ActingViewer } from '../../access/acting-viewer.ts';
import { InvalidInput, refusalsAmong } from '../../errors/user-errors.type.ts';
import { given } from '../../graphql/given.ts';
import type { RequestServices } from '../../request-services.ts';
import type { AccountEntity } from './account.entity.ts';
import { freeSeats } from './free-seats.ts';
import { checkSupervisors, enterCohort, loadAssignmentFacts } from './assignment-facts.ts';
import { identityRules } from './identity-rules.ts';
import type { CreateParticipantInput } from './participant.inputs.ts';
import { planDetails, saveDetails } from './plan-details.ts';
import { refusalsOfPeople } from './plan-people.ts';
import { ParticipantSaved } from './participant-results.type.ts';

/** Adds a participant: a managed account with its current enrollment, active from the start date on, or from today. */
export async function createParticipant(
  services: RequestServices,
  input: CreateParticipantInput,
): Promise<ParticipantSaved | InvalidInput> {
  if (input.cohortId) await services.cohorts.keepForJoining(input.cohortId);
  const { rules, facts, tenant } = await loadFacts(services, input);
  const identity = cleanIdentity(input, withApprenticeAge(rules, input));
  const address = cleanAddress(input);
  const dates = checkProgramPlan(input);
  const assignments = checkNewParticipant(input, { ...facts, ...tenant });
  const details = await planDetails(services, input);
  const direct = (input.supervisorIds ?? []).map((supervisorId): Supervision => ({ supervisorId, source: 'direct' }));
  const membership = await firstMembership(services, input.cohortId ?? null, direct, facts.employer);
  const refusals = [
    ...refusalsAmong(identity, address, dates, assignments, membership),
    ...details.refusals,
    ...(await refusalsOfPlace(services, input)),
    ...(await refusalsOfAddress(services, (identity.ok && identity.value.email?.key) || null)),
    ...(await refusalsOfRole(services, input, identity)),
  ];
  if (refusals.length > 0 || !identity.ok || !address.ok || !dates.ok || !assignments.ok || !membership.ok)
    return InvalidInput.of(refusals);

  const { userType, ...enrollment } = assignments.value;
  const started = startedOn(dates.value.startDate ?? services.today());
  const participantId = await services.participantRecords.create({
    account: {
      ...identityColumns(identity.value),
      ...address.value,
      ...(await firstColumns(services, input)),
      userType,
    },
    enrollment: { ...enrollment, ...dates.value, ...peopleOf(input), ...started, cohortId: membership.value.cohortId },
    supervisions: membership.value.supervisions,
    effectiveDate: started.statusDate,
    joinsOwnGroups: !input.groupIds?.length,
  });
  await saveDetails(services, participantId, details.changes);
  return ParticipantSaved.of(participantId);
}

const startedOn = (statusDate: CalendarDate) => ({ programStatus: initialStatus(), statusDate });

const peopleOf = ({ mentorId = null, referrerId = null, employerAddressId = null }: CreateParticipantInput) => ({
  mentorId,
  referrerId,
  employerAddressId,
});

/** An address that somebody is invited with is not given away meanwhile (US-ACC-05). */
export async function refusalsOfAddress(services: RequestServices, emailKey: string | null): Promise<Refusal[]> {
  if (emailKey === null) return [];
  const isInvited = await services.addresses.isInvited(emailKey, services.now());
  return isInvited ? [refuse('address_invited', 'email')] : [];
}

/** Somebody of the name is staff in the occupation: whoever adds the person says that it is right (US-MNG-10). */
async function refusalsOfRole(
  services: RequestServices,
  { userType, occupationId, confirmsRoleConflict }: CreateParticipantInput,
  identity: Outcome<Identity>,
): Promise<Refusal[]> {
  if (confirmsRoleConflict || !identity.ok) return [];
  const { givenName, familyName } = identity.value;
  const roles = await services.addresses.rolesByName([duplicateNameKey(givenName, familyName)]);
  return roleConflictOf(roles, { userType, occupationId });
}

/** @param roles what people of the same name do already */
export function roleConflictOf(
  roles: readonly RoleInOccupations[],
  { userType, occupationId }: Pick<CreateParticipantInput, 'userType' | 'occupationId'>,
): Refusal[] {
  const isConflict = roles.some((role) => isRoleConflict(role, { userType, occupationIds: [occupationId] }));
  return isConflict ? [refuse('role_conflict', 'userType')] : [];
}

/** Supervisors, mentor, referrer, case owner and groups of a new participant. */
async function refusalsOfPlace(services: RequestServices, input: CreateParticipantInput): Promise<Refusal[]> {
  const groupIds = input.groupIds ?? [];
  const isLimited = services.viewer.groupIds !== null;
  // Whoever is limited to groups and chooses none gives the own ones, which reach whom they reach.
  const place = { employerId: input.employerId, ...(groupIds.length > 0 || !isLimited ? { groupIds } : {}) };
  return [
    ...(await checkSupervisors(services, input.supervisorIds ?? [], place)),
    ...(await refusalsOfPeople(services, input, place)),
    ...(await refusalsOfGroups(services, groupIds)),
  ];
}

/**
 * Refuses no group where the tenant has groups and wants one of everybody. Whoever is limited to groups chooses among theirs; what
 * is out of their reach stays (UK-ADD-17).
 */
export async function refusalsOfGroups(
  { tenantSettings, participantDetails, viewer }: RequestServices,
  groupIds: readonly string[],
): Promise<Refusal[]> {
  const { groupsRequired } = await tenantSettings.current();
  const hasGroups = groupsRequired && (await participantDetails.groups()).length > 0;
  return needsGroup(groupIds, { groupsRequired, hasGroups }, viewer) ? [refuse('required', 'groupIds')] : [];
}

/** The same for groups that are read already. */
export function needsGroup(
  groupIds: readonly string[],
  { groupsRequired, hasGroups }: { readonly groupsRequired: boolean; readonly hasGroups: boolean },
  viewer: Pick<ActingViewer, 'groupIds'>,
): boolean {
  return groupsRequired && hasGroups && groupIds.length === 0 && viewer.groupIds === null;
}

/** What a new account begins with: its creator in charge, and a subscription from today, as long as the tenant gives. */
async function firstColumns(
  services: RequestServices,
  { caseOwnerId, minPayRate = null, isTestRecord }: CreateParticipantInput,
): Promise<Partial<AccountEntity>> {
  const { subscriptionMonths } = await services.tenantSettings.current();
  const { startsOn, endsOn } = firstSubscription(subscriptionMonths, services.today());
  return {
    caseOwnerId: given(caseOwnerId, services.viewer.accountId),
    minPayRate,
    isTestRecord: isTestRecord ?? false,
    subscriptionStartsOn: startsOn,
    subscriptionEndsOn: endsOn,
  };
}

/** A cleaned identity as columns of the account, with the keys that are computed from it. */
export function identityColumns(identity: Identity): Partial<AccountEntity> {
  const { email, ...plain } = identity;
  return {
    ...plain,
    email: email?.address ?? null,
    emailKey: email?.key ?? null,
    sortName: nameSortKey(identity.familyName, identity.givenName),
    nameKey: duplicateNameKey(identity.givenName, identity.familyName),
  };
}

/** What needs nothing of each other, read side by side. */
async function loadFacts(services: RequestServices, input: CreateParticipantInput) {
  const [rules, facts, tenant] = await Promise.all([
    identityRules(services),
    loadAssignmentFacts(services, input),
    tenantFacts(services),
  ]);
  return { rules, facts, tenant };
}

async function tenantFacts(services: RequestServices) {
  const tenant = await services.tenants.current();
  const seatsFree = await freeSeats(services);
  return {
    contract: tenant.contractType,
    recruitment: tenant.hasRecruitment,
    granterType: services.viewer.userType,
    seatsFree,
  };
}

async function firstMembership(
  services: RequestServices,
  cohortId: string | null,
  supervisions: readonly Supervision[],
  employer: EmployerFacts | null,
) {
  if (!cohortId || !employer) return { ok: true, value: { cohortId: null, supervisions } } as const;
  return enterCohort(services, { cohortId: null, supervisions }, cohortId, employer);
}
