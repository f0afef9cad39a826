// The public surface of the domain: other packages import from here only.
export { REFUSAL_CODES, refuse, accepted, refused, refusalsOf } from './refusal.ts';
export type { RefusalCode, Refusal, Outcome } from './refusal.ts';
export { isStale } from './concurrency.ts';
export { cleanText } from './text/plain-text.ts';
export type { RawText, TextRule } from './text/plain-text.ts';
export { EMAIL_MAX_LENGTH, parseEmailAddress, emailKey } from './text/email-address.ts';
export type { EmailAddress } from './text/email-address.ts';
export { PHONE_MIN_DIGITS, PHONE_MAX_DIGITS, parsePhoneNumber } from './text/phone-number.ts';
export {
  FIRST_YEAR,
  LAST_YEAR,
  parseCalendarDate,
  compareDates,
  isBefore,
  addDays,
  daysBetween,
  ageOn,
} from './dates/calendar-date.ts';
export type { CalendarDate } from './dates/calendar-date.ts';
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
} from './access/user-type.ts';
export type { StaffType, ParticipantType, UserType, UserCategory } from './access/user-type.ts';
export { ORGANIZATION_KINDS } from './access/organization-kind.ts';
export type { OrganizationKind } from './access/organization-kind.ts';
export {
  CONTRACT_TYPES,
  rank,
  topUserTypeOf,
  allowedUserTypes,
  isAllowedUserType,
  allowedOrganizationKinds,
  canGrantUserType,
  creatableOrganizationKinds,
  checkUserType,
} from './access/contract.ts';
export type { ContractType, Packages } from './access/contract.ts';
export { POLICIES, USER_TYPES_BY_POLICY, holdsPolicy, policiesOf } from './access/policy.ts';
export type { Policy } from './access/policy.ts';
export { reachesTenant } from './access/viewer.ts';
export type { Viewer } from './access/viewer.ts';
export { canSee, effectiveProvider } from './access/visibility.ts';
export type { ParticipantFacts } from './access/visibility.ts';
export { canSeeOrganization, canEditOrganization, canPlaceWith } from './access/organizations.ts';
export type { OrganizationFacts, EmployerFacts } from './access/organizations.ts';
export { canReadOwned, canEditOwned } from './access/ownership.ts';
export type { OwnedFacts } from './access/ownership.ts';
export {
  OCCUPATION_OWNERSHIP_FILTERS,
  canSeeOccupation,
  canEditOccupation,
  canUseOccupation,
  matchesOwnershipFilter,
} from './access/occupations.ts';
export type { OccupationFacts, OccupationOwnershipFilter } from './access/occupations.ts';
export { canSeeCohort, canEditCohort } from './access/cohorts.ts';
export type { CohortFacts } from './access/cohorts.ts';
export { ACCOUNT_STATUSES, ACCOUNT_TYPES, accountTypeOf, usesSeat, isFull } from './participants/account-status.ts';
export type { AccountStatus, AccountType } from './participants/account-status.ts';
export {
  PROGRAM_STATUSES,
  CANCELLATION_REASONS,
  STATUS_CHANGE_EFFECTS,
  STATUS_TRANSITIONS,
  initialStatus,
  canFollow,
  statusChangeEffects,
} from './participants/program-status.ts';
export type { ProgramStatus, CancellationReason, StatusChangeEffect } from './participants/program-status.ts';
export { MAX_DAYS_AHEAD, checkEffectiveDate } from './participants/status-date.ts';
export { REASON_TEXT_MAX, changeProgramStatus } from './participants/change-program-status.ts';
export type {
  StatusState,
  StatusChange,
  StatusContext,
  StatusChangeResult,
} from './participants/change-program-status.ts';
export { checkNewParticipant, checkAssignments } from './participants/assignments.ts';
export type {
  AssignmentInput,
  OccupationChoice,
  AssignmentFacts,
  NewParticipantFacts,
  Assignments,
} from './participants/assignments.ts';
export {
  ASSIGNMENT_SOURCES,
  checkSupervisor,
  supervisorsAfterEmployerChange,
  supervisionChange,
} from './participants/supervisions.ts';
export type {
  AssignmentSource,
  Supervision,
  SupervisorFacts,
  SupervisionChange,
  EmployedSupervision,
} from './participants/supervisions.ts';
export {
  canOwnCohort,
  checkCohort,
  joinCohort,
  leaveCohort,
  changeCohortSupervisor,
} from './participants/cohort-membership.ts';
export type { CohortToJoin, CohortMembership } from './participants/cohort-membership.ts';
export {
  NAME_MAX,
  REFERENCE_NUMBER_MAX,
  MIN_AGE,
  MAX_AGE,
  cleanIdentity,
  checkDateOfBirth,
} from './participants/identity.ts';
export type { RawIdentity, Identity } from './participants/identity.ts';
export { LATER_PROGRAM_DATES, checkProgramDates } from './participants/dates.ts';
export type { LaterProgramDate, ProgramDate, RawProgramDates, ProgramDates } from './participants/dates.ts';
export { duplicateNameKey, isLikelyDuplicate } from './participants/duplicates.ts';
export type { DuplicateFacts } from './participants/duplicates.ts';
export { COHORT_TITLE_MAX, cleanCohort } from './cohorts/cohort-details.ts';
export type { CohortDetails } from './cohorts/cohort-details.ts';
