import {
  accepted,
  changeProgramStatus,
  checkMentor,
  checkNewParticipant,
  checkProgramPlan,
  checkSupervisor,
  cleanAddress,
  cleanIdentity,
  duplicateNameKey,
  firstSubscription,
  initialStatus,
  joinCohort,
  refuse,
  refused,
  withApprenticeAge,
  type Identity,
  type Outcome,
  type Refusal,
  type StatusChange,
  type SupervisedFacts,
  type Supervision,
} from '@guildhall/domain';
import { uuidV7 } from '../../../database/uuid-v7.ts';
import { refusalsAmong } from '../../../errors/user-errors.type.ts';
import { given } from '../../../graphql/given.ts';
import type { ActingViewer } from '../../../access/acting-viewer.ts';
import { identityColumns, needsGroup, roleConflictOf } from '../../participants/index.ts';
import type { PeopleFacts } from './people-facts.ts';
import type { PersonInput } from './person-input.ts';
import { planDetailsOf } from './plan-details.ts';
import type { PlannedCreation } from './planned-person.ts';

interface Choice {
  readonly input: PersonInput;
  readonly status: StatusChange | null;
  readonly seatsFree: number | null;
}

/** Judges somebody new by the rules of a single creation; gives what to write. */
export function planCreation(
  { input, status, seatsFree }: Choice,
  facts: PeopleFacts,
  viewer: ActingViewer,
): Outcome<PlannedCreation & { readonly takesSeat: boolean }> {
  const identity = cleanIdentity(input, withApprenticeAge(facts.identity, input));
  const address = cleanAddress(input);
  const dates = checkProgramPlan(input);
  const assignments = assignmentsOf(input, facts, seatsFree);
  const membership = firstMembership(input, facts);
  const { details, refusals: ofDetails } = planDetailsOf(input, facts, null);
  const startsOn = (dates.ok && dates.value.startDate) || facts.identity.today;
  const changed = status === null ? accepted(null) : firstStatus(status, startsOn, facts);
  const refusals = [
    ...refusalsAmong(identity, address, dates, assignments, membership, changed),
    ...ofDetails,
    ...refusalsOfRole(input, identity, facts),
    ...refusalsOfPlace(input, facts, viewer),
    ...refusalsOfAddress(identity.ok ? identity.value.email?.key : undefined, facts),
  ];
  const isWhole = identity.ok && address.ok && dates.ok && assignments.ok && membership.ok && changed.ok;
  if (refusals.length > 0 || !isWhole) return refused(...refusals);
  const { userType, ...placed } = assignments.value;
  const columns = { ...identityColumns(identity.value), ...address.value, ...firstColumns(input, facts, viewer) };
  const { cohortId, supervisions } = membership.value;
  const place = { ...placed, ...dates.value, ...peopleOf(input), cohortId };
  return accepted({
    id: uuidV7(),
    account: { ...columns, userType },
    enrollment: { ...place, programStatus: initialStatus(), statusDate: startsOn },
    supervisions,
    startsOn,
    status: changed.value,
    details,
    joinsOwnGroups: !input.groupIds?.length,
    takesSeat: changed.value === null || changed.value.accountStatus === 'active',
  });
}

const peopleOf = ({ mentorId = null, referrerId = null }: PersonInput) => ({ mentorId, referrerId });

function assignmentsOf(input: PersonInput, { placement }: PeopleFacts, seatsFree: number | null) {
  const { userType, employerId, occupationId, providerId = null } = input;
  const { contract, recruitment, granterType } = placement.grant;
  return checkNewParticipant(
    { userType, employerId, occupationId, providerId },
    {
      employer: placement.employers.get(employerId ?? '') ?? null,
      occupation: placement.occupations.get(occupationId ?? '') ?? null,
      contract,
      recruitment,
      granterType,
      seatsFree,
    },
  );
}

function firstColumns(input: PersonInput, { settings, identity }: PeopleFacts, viewer: ActingViewer) {
  const { startsOn, endsOn } = firstSubscription(settings.subscriptionMonths, identity.today);
  return {
    caseOwnerId: given(input.caseOwnerId, viewer.accountId),
    minPayRate: input.minPayRate ?? null,
    isTestRecord: input.isTestRecord ?? false,
    subscriptionStartsOn: startsOn,
    subscriptionEndsOn: endsOn,
  };
}

function firstStatus(status: StatusChange, startDate: string, { identity }: PeopleFacts) {
  const state = {
    programStatus: initialStatus(),
    accountStatus: 'active',
    startDate,
    lastEffectiveDate: startDate,
  } as const;
  return changeProgramStatus(state, status, { today: identity.today, seatsFree: null });
}

function firstMembership(input: PersonInput, { cohorts, placement }: PeopleFacts) {
  const supervisions = (input.supervisorIds ?? []).map((supervisorId): Supervision => ({
    supervisorId,
    source: 'direct',
  }));
  const employer = placement.employers.get(input.employerId ?? '');
  if (!input.cohortId || !employer) return accepted({ cohortId: null, supervisions });
  const cohort = cohorts.get(input.cohortId);
  return cohort
    ? joinCohort({ cohortId: null, supervisions }, cohort, employer)
    : refused(refuse('unknown_choice', 'cohortId'));
}

/** An address that an account has, or that somebody is invited with, is not given away (UK-BULK-25, US-ACC-05). */
export function refusalsOfAddress(key: string | undefined, { addresses, now }: PeopleFacts): readonly Refusal[] {
  const taken = key === undefined ? undefined : addresses.get(key);
  if (taken?.accountId) return [refuse('email_taken', 'email')];
  const isInvited = taken?.invitationExpiresAt && taken.invitationExpiresAt > now;
  return isInvited ? [refuse('address_invited', 'email')] : [];
}

function refusalsOfPlace(input: PersonInput, facts: PeopleFacts, viewer: ActingViewer): readonly Refusal[] {
  const groupIds = input.groupIds ?? [];
  const isLimited = viewer.groupIds !== null;
  const place: SupervisedFacts = {
    employerId: input.employerId ?? '',
    ...(groupIds.length > 0 || !isLimited ? { groupIds } : {}),
  };
  return [
    ...(input.supervisorIds ?? []).flatMap((id) => {
      const supervisor = facts.staff.get(id);
      return (supervisor ? checkSupervisor(supervisor, place) : refuse('unknown_choice', 'supervisorIds')) ?? [];
    }),
    ...refusalsOfPeople(input, facts, place),
    ...refusalsOfGroups(groupIds, facts, viewer),
  ];
}

/** Refuses no group where the tenant wants one of everybody (UK-ADD-17). */
export function refusalsOfGroups(
  groupIds: readonly string[],
  { settings: { groupsRequired }, reachableGroups }: PeopleFacts,
  viewer: ActingViewer,
): readonly Refusal[] {
  const isWanted = needsGroup(groupIds, { groupsRequired, hasGroups: reachableGroups.size > 0 }, viewer);
  return isWanted ? [refuse('required', 'groupIds')] : [];
}

/** Somebody of the name is staff in the occupation: whoever adds the person does it by the form, which asks (US-MNG-10). */
function refusalsOfRole(input: PersonInput, identity: Outcome<Identity>, { roles }: PeopleFacts): readonly Refusal[] {
  const { userType, occupationId } = input;
  if (!identity.ok || !userType || !occupationId) return [];
  const key = duplicateNameKey(identity.value.givenName, identity.value.familyName);
  return roleConflictOf(roles.get(key) ?? [], { userType, occupationId });
}

/** Case owner, mentor and referrer who were chosen anew. */
export function refusalsOfPeople(
  { caseOwnerId, mentorId, referrerId }: Pick<PersonInput, 'caseOwnerId' | 'mentorId' | 'referrerId'>,
  { staff }: PeopleFacts,
  place: SupervisedFacts,
): readonly Refusal[] {
  const mentor = mentorId ? staff.get(mentorId) : undefined;
  return [
    caseOwnerId && staff.get(caseOwnerId)?.accountStatus !== 'active' ? refuse('unknown_choice', 'caseOwnerId') : null,
    mentorId ? (mentor ? checkMentor(mentor, place) : refuse('unknown_choice', 'mentorId')) : null,
    referrerId && staff.get(referrerId)?.userType !== 'referrer' ? refuse('unknown_choice', 'referrerId') : null,
  ].filter((refusal) => refusal !== null);
}
