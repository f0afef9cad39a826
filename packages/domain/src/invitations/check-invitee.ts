import { checkUserType } from '../access/contract.ts';
import type { ContractType, Packages } from '../access/contract.ts';
import { canUseOccupation } from '../access/occupations.ts';
import type { EmployerFacts, OrganizationFacts } from '../access/organizations.ts';
import { canEditOrganization } from '../access/organizations.ts';
import { isParticipantType, isStaffType, isUserType, organizationKindOf } from '../access/user-type.ts';
import type { UserType } from '../access/user-type.ts';
import type { Viewer } from '../access/viewer.ts';
import type { OccupationChoice } from '../participants/assignments.ts';
import { accepted, refuse, refused } from '../refusal.ts';
import type { Outcome, Refusal } from '../refusal.ts';

/** How many occupations a mentor is given at once at most. */
export const MENTOR_OCCUPATIONS_MAX = 20;

export interface InviteeInput {
  readonly userType?: string | null;
  readonly occupationIds?: readonly string[] | null;
}

export interface InviteeFacts extends Packages {
  readonly contract: ContractType;
  readonly viewer: Viewer;
  /** Null when the viewer can't choose it, whether it exists or not. */
  readonly organization: OrganizationFacts | null;
  /** The chosen occupations that the viewer sees, by id. */
  readonly occupations: ReadonlyMap<string, OccupationChoice>;
}

export interface Invitee {
  readonly userType: UserType;
  /** One of a participant, at least one of a mentor, none of anybody else. */
  readonly occupationIds: readonly string[];
}

/**
 * Says as what somebody may be invited or created: a user type that the contract allows and that is not above the viewer's
 * own, in an organization of its kind that the viewer may edit, with an occupation where the user type needs one
 * (US-INV-01, US-INV-02, US-INV-03, US-ACC-06, US-ORG-03).
 */
export function checkInvitee(input: InviteeInput, facts: InviteeFacts): Outcome<Invitee> {
  const userType = checkUserType(input.userType, { ...facts, granterType: facts.viewer.userType });
  if (userType) return refused(userType);
  const type = input.userType;
  if (!type || !isUserType(type) || type === 'applicant') return refused(refuse('unknown_choice', 'userType'));
  const organization = checkOrganization(type, facts);
  if (organization) return refused(organization);
  const occupations = checkOccupations(type, input.occupationIds ?? [], facts);
  return occupations.ok ? accepted({ userType: type, occupationIds: occupations.value }) : occupations;
}

function checkOrganization(userType: UserType, { viewer, organization }: InviteeFacts): Refusal | null {
  if (!organization || !canEditOrganization(viewer, organization)) return refuse('unknown_choice', 'organizationId');
  const fits = organization.kind === organizationKindOf(userType);
  return fits ? null : refuse('user_type_of_other_organization', 'userType');
}

function checkOccupations(
  userType: UserType,
  given: readonly string[],
  { organization, occupations }: InviteeFacts,
): Outcome<readonly string[]> {
  if (isStaffType(userType) && userType !== 'mentor') return accepted([]);
  const ids = [...new Set(given)];
  const most = isParticipantType(userType) ? 1 : MENTOR_OCCUPATIONS_MAX;
  if (ids.length === 0) return refused(refuse('required', 'occupationIds'));
  if (ids.length > most) return refused(refuse('too_many', 'occupationIds'));
  const employer = organization && employerFactsOf(organization);
  for (const id of ids) {
    const occupation = occupations.get(id);
    if (!occupation) return refused(refuse('unknown_choice', 'occupationIds'));
    if (!employer || !canUseOccupation(employer, occupation))
      return refused(refuse('occupation_not_usable', 'occupationIds'));
  }
  return accepted(ids);
}

function employerFactsOf({ tenantId, id, sponsorIds }: OrganizationFacts): EmployerFacts {
  return { tenantId, id, sponsorIds };
}
