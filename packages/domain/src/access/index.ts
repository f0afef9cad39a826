// What the domain shows of access: `../index.ts` passes it on.
export {
  STAFF_TYPES,
  PARTICIPANT_TYPES,
  USER_TYPES,
  USER_CATEGORIES,
  isUserType,
  isStaffType,
  isParticipantType,
  categoryOf,
  organizationKindOf,
} from './user-type.ts';
export type { StaffType, ParticipantType, UserType, UserCategory } from './user-type.ts';
export { ORGANIZATION_KINDS } from './organization-kind.ts';
export type { OrganizationKind } from './organization-kind.ts';
export {
  CONTRACT_TYPES,
  rank,
  runsTenant,
  topUserTypeOf,
  allowedUserTypes,
  isAllowedUserType,
  allowedOrganizationKinds,
  canGrantUserType,
  creatableOrganizationKinds,
  checkUserType,
} from './contract.ts';
export type { ContractType, Packages } from './contract.ts';
export { POLICIES, READ_ONLY_POLICIES, USER_TYPES_BY_POLICY, holdsPolicy, mayUse, policiesOf } from './policy.ts';
export type { Policy } from './policy.ts';
export { reachesTenant } from './viewer.ts';
export type { Viewer } from './viewer.ts';
export { canSee, effectiveProvider } from './visibility.ts';
export type { ParticipantFacts } from './visibility.ts';
export { canSeeOrganization, canEditOrganization, canPlaceWith } from './organizations.ts';
export type { OrganizationFacts, EmployerFacts } from './organizations.ts';
export { canReadOwned, canEditOwned } from './ownership.ts';
export type { OwnedFacts } from './ownership.ts';
export {
  OCCUPATION_OWNERSHIP_FILTERS,
  canSeeOccupation,
  canEditOccupation,
  canUseOccupation,
  matchesOwnershipFilter,
} from './occupations.ts';
export type { OccupationFacts, OccupationOwnershipFilter } from './occupations.ts';
export { canSeeCohort, canEditCohort } from './cohorts.ts';
export type { CohortFacts } from './cohorts.ts';
export { canSeeStaff } from './staff.ts';
export type { StaffFacts } from './staff.ts';
