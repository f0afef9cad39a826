import { isParticipantType } from '../access/user-type.ts';
import type { UserType } from '../access/user-type.ts';

/** One role of a person: what it is, and for which occupations. */
export interface RoleInOccupations {
  readonly userType: UserType;
  readonly occupationIds: readonly string[];
}

/** True when one person would train and be trained in the same occupation (US-MNG-10). */
export function isRoleConflict(one: RoleInOccupations, other: RoleInOccupations): boolean {
  if (isParticipantType(one.userType) === isParticipantType(other.userType)) return false;
  return one.occupationIds.some((id) => other.occupationIds.includes(id));
}
