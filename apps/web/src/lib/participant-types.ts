import { PARTICIPANT_TYPES, type ParticipantType } from '@guildhall/domain';

export type ParticipantTypeName = Uppercase<ParticipantType>;

interface ListedType {
  /** As the schema spells it. */
  userType: ParticipantTypeName;
  /** As the address spells it. */
  search: ParticipantType;
}

const listedTypes: readonly ListedType[] = PARTICIPANT_TYPES.map((search) => ({
  search,
  userType: search.toUpperCase() as ParticipantTypeName,
}));

/** The participant types that a tenant's contract includes, in their usual order. */
export function participantTypesOf(userTypes: readonly string[]): ListedType[] {
  return listedTypes.filter(({ userType }) => userTypes.includes(userType));
}
