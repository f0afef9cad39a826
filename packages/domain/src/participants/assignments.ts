import { checkUserType } from '../access/contract.ts';
import type { ContractType, Packages } from '../access/contract.ts';
import { canUseOccupation } from '../access/occupations.ts';
import type { EmployerFacts } from '../access/organizations.ts';
import type { OrganizationKind } from '../access/organization-kind.ts';
import { isParticipantType, isUserType } from '../access/user-type.ts';
import type { ParticipantType, UserType } from '../access/user-type.ts';
import { accepted, refuse, refused } from '../refusal.ts';
import type { Outcome, Refusal } from '../refusal.ts';
import { isFull } from '../accounts/account-status.ts';

/** Ids as they arrive; an absent, null or empty id means "nothing chosen". */
export interface AssignmentInput {
  readonly userType: string | null | undefined;
  readonly employerId: string | null | undefined;
  readonly occupationId: string | null | undefined;
  readonly providerId?: string | null;
}

export interface OccupationChoice {
  readonly tenantId: string;
  readonly ownerId: string;
  readonly ownerKind: OrganizationKind;
  readonly providerIds: readonly string[];
}

/** What the chosen ids stand for; null when the viewer cannot choose them, whether they exist or not. */
export interface AssignmentFacts {
  readonly employer: EmployerFacts | null;
  readonly occupation: OccupationChoice | null;
}

export interface NewParticipantFacts extends AssignmentFacts, Packages {
  readonly contract: ContractType;
  readonly granterType: UserType;
  readonly seatsFree: number | null;
}

export interface Assignments {
  readonly userType: ParticipantType;
  readonly employerId: string;
  readonly occupationId: string;
  readonly providerId: string | null;
}

/**
 * Checks the assignments of a new participant: those of any participant, a user type the contract and the granter
 * allow, and a free seat (US-ACC-06, US-UT-05, US-ORG-03).
 */
export function checkNewParticipant(input: AssignmentInput, facts: NewParticipantFacts): Outcome<Assignments> {
  const userType = checkUserType(input.userType, facts);
  const seat = isFull(facts.seatsFree) ? [refuse('no_free_seat')] : [];
  const assignments = checkAssignments(input, facts);
  if (assignments.ok && !userType && seat.length === 0) return assignments;

  const others = assignments.ok ? [] : assignments.refusals.filter(({ field }) => !userType || field !== 'userType');
  return refused(...(userType ? [userType] : []), ...others, ...seat);
}

/**
 * Checks user type, employer, occupation and provider of a participant, and gives them with the ids made certain;
 * every refusal at once (US-ACC-06, US-OCC-03, US-ASG-01, US-ASG-07).
 */
export function checkAssignments(input: AssignmentInput, facts: AssignmentFacts): Outcome<Assignments> {
  const { userType, employerId, occupationId } = input;
  const providerId = input.providerId || null;
  const refusals: Refusal[] = [];
  const isParticipant = !!userType && isUserType(userType) && isParticipantType(userType);
  if (!isParticipant) refusals.push(refuse(userType ? 'user_type_not_participant' : 'required', 'userType'));
  if (!employerId) refusals.push(refuse('required', 'employerId'));
  else if (!facts.employer) refusals.push(refuse('unknown_choice', 'employerId'));
  if (!occupationId) refusals.push(refuse('required', 'occupationId'));
  else if (!facts.occupation) refusals.push(refuse('unknown_choice', 'occupationId'));
  else if (facts.employer && !canUseOccupation(facts.employer, facts.occupation)) {
    refusals.push(refuse('occupation_not_usable', 'occupationId'));
  }
  if (providerId !== null && facts.occupation && !facts.occupation.providerIds.includes(providerId)) {
    refusals.push(refuse('provider_not_of_occupation', 'providerId'));
  }
  if (!isParticipant || !employerId || !occupationId || refusals.length > 0) return refused(...refusals);
  return accepted({ userType, employerId, occupationId, providerId });
}
