import type { UserType as DomainUserType } from '@guildhall/domain';
import { canGrantUserType, isParticipantType, organizationKindOf, USER_TYPES } from '@guildhall/domain';
import type { OrganizationKind, UserType } from '../../../graphql/generated/graphql.ts';
import { newMutationId } from '../../../lib/mutation-id.ts';
import type { FieldProblem } from '../../../lib/problems.ts';
import type { SearchOption } from '../../../lib/search-options.ts';

/** Who is being collected: teammates, people who get an invitation, or people who get a managed account. */
export type InviteMode = 'team' | 'external' | 'managed';

/** Whom a refused address belongs to, as far as the viewer may know. */
export interface Known {
  participant: { id: string; displayName: string } | null;
  staffMember: { id: string; displayName: string } | null;
  invitation: { id: string } | null;
}

export interface DraftPerson {
  key: string;
  email: string;
  givenName: string;
  familyName: string;
  userType: UserType;
  occupations: SearchOption[];
  confirmsRoleConflict: boolean;
  /** What the server said of this person. */
  problem: FieldProblem | null;
  known: Known | null;
}

export interface DraftOrganization extends SearchOption {
  kind: OrganizationKind;
}

/** Everything that is lost if the page is lost; kept for the tab of the browser alone. */
export interface Draft {
  organization: DraftOrganization | null;
  people: DraftPerson[];
}

export const emptyPerson = (userType: UserType): DraftPerson => ({
  key: newMutationId(),
  email: '',
  givenName: '',
  familyName: '',
  userType,
  occupations: [],
  confirmsRoleConflict: false,
  problem: null,
  known: null,
});

const inSmall = (userType: UserType) => userType.toLowerCase() as DomainUserType;

/** The user types that the viewer may give in an organization of this kind. */
export function userTypesFor(
  viewerType: UserType,
  tenantTypes: readonly UserType[],
  kind: OrganizationKind,
): UserType[] {
  return USER_TYPES.filter(
    (type) =>
      type !== 'applicant' &&
      organizationKindOf(type) === kind.toLowerCase() &&
      canGrantUserType(inSmall(viewerType), type) &&
      tenantTypes.includes(type.toUpperCase() as UserType),
  ).map((type) => type.toUpperCase() as UserType);
}

/** One for a participant, several for a mentor, none for anybody else. */
export function occupationsNeeded(userType: UserType): 'none' | 'one' | 'several' {
  if (userType === 'MENTOR') return 'several';
  return isParticipantType(inSmall(userType)) ? 'one' : 'none';
}

export const isStaff = (userType: UserType): boolean => !isParticipantType(inSmall(userType));

export const nameOf = ({ givenName, familyName, email }: DraftPerson): string =>
  [givenName, familyName].filter(Boolean).join(' ') || email;
