// What the domain shows of participants: `../index.ts` passes it on.
export {
  PROGRAM_STATUSES,
  CANCELLATION_REASONS,
  STATUS_CHANGE_EFFECTS,
  STATUS_TRANSITIONS,
  initialStatus,
  canFollow,
  statusChangeEffects,
} from './program-status.ts';
export type { ProgramStatus, CancellationReason, StatusChangeEffect } from './program-status.ts';
export { FILLABLE_ADDRESS, FILLABLE_FIELDS, fillEmpty } from './fill-empty.ts';
export type { FillableField, FillableValues, Filling } from './fill-empty.ts';
export { TEMPORARY_ULN, parseUln, ulnKey } from './uln.ts';
export { MAX_DAYS_AHEAD, checkEffectiveDate } from './status-date.ts';
export { REASON_TEXT_MAX, changeProgramStatus } from './change-program-status.ts';
export type { StatusState, StatusChange, StatusContext, StatusChangeResult } from './change-program-status.ts';
export { STATUS_INCONSISTENCIES, STATUS_MENDS, statusInconsistencyOf, statusMendsOf } from './status-consistency.ts';
export type { BothStatuses, StatusInconsistency, StatusMend } from './status-consistency.ts';
export { correctStatusDate } from './correct-status-date.ts';
export type { CorrectedDates, DatedChange, FollowingDates, StatusDateCorrection } from './correct-status-date.ts';
export { isReturnDue, returnFromSuspension } from './return-from-suspension.ts';
export type { SuspendedState } from './return-from-suspension.ts';
export {
  ENDS_OF_ENROLLMENT,
  checkEndOfEnrollment,
  isOpen,
  planCurrentEnrollment,
  planNewEnrollment,
} from './new-enrollment.ts';
export type {
  CurrentEnrollmentChange,
  EndOfEnrollment,
  EnrollmentFacts,
  EnrollmentWish,
  PlannedEnrollment,
} from './new-enrollment.ts';
export { canClaim, cleanClaimProbe } from './claim.ts';
export type { ClaimableFacts, ClaimProbe, RawClaimProbe } from './claim.ts';
export { checkNewParticipant, checkAssignments } from './assignments.ts';
export type {
  AssignmentInput,
  OccupationChoice,
  AssignmentFacts,
  NewParticipantFacts,
  Assignments,
} from './assignments.ts';
export {
  ASSIGNMENT_SOURCES,
  checkMentor,
  checkSupervisor,
  supervisorsAfterEmployerChange,
  supervisionChange,
} from './supervisions.ts';
export type {
  AssignmentSource,
  Supervision,
  SupervisedFacts,
  SupervisorFacts,
  SupervisionChange,
  EmployedSupervision,
} from './supervisions.ts';
export { checkSupervisorEdit, editSupervisors } from './supervisor-edit.ts';
export type { SupervisorEdit } from './supervisor-edit.ts';
export {
  canOwnCohort,
  checkCohort,
  joinCohort,
  leaveCohort,
  rejoinCohort,
  changeCohortSupervisor,
} from './cohort-membership.ts';
export type { CohortToJoin, CohortMembership } from './cohort-membership.ts';
export {
  NAME_MAX,
  UK_NAME_MAX,
  PRONOUNS_MAX,
  REFERENCE_NUMBER_MAX,
  MIN_AGE,
  MAX_AGE,
  withApprenticeAge,
  checkApprenticeAge,
  cleanIdentity,
  checkDateOfBirth,
} from './identity.ts';
export type { RawIdentity, Identity, IdentityRules } from './identity.ts';
export { LATER_PROGRAM_DATES, checkProgramDates } from './dates.ts';
export type { LaterProgramDate, ProgramDate, RawProgramDates, ProgramDates } from './dates.ts';
export { MIN_PAY_RATES } from './min-pay-rate.ts';
export type { MinPayRate } from './min-pay-rate.ts';
export { duplicateNameKey, isLikelyDuplicate, phoneKey } from './duplicates.ts';
export type { DuplicateFacts } from './duplicates.ts';
export { nameSortKey } from './name-sort-key.ts';
export { namePrefixes } from './name-prefixes.ts';
export {
  GENDER_IDENTITY_MAX,
  SEXES,
  US_ETHNICITIES,
  UK_ETHNICITIES,
  ETHNICITIES,
  RACES,
  VETERAN_STATUSES,
  DISABILITY_STATUSES,
  US_EDUCATION_LEVELS,
  UK_PRIOR_LEVELS,
  EDUCATION_LEVELS,
  US_EMPLOYMENT_STATUSES,
  UK_EMPLOYMENT_STATUSES,
  EMPLOYMENT_STATUSES,
} from './demographics.ts';
export type {
  Sex,
  Ethnicity,
  Race,
  VeteranStatus,
  DisabilityStatus,
  EducationLevel,
  EmploymentStatus,
  Demographics,
} from './demographics.ts';
export { demographicChoicesOf, cleanDemographics } from './clean-demographics.ts';
export type { RawDemographics, DemographicChoices } from './clean-demographics.ts';
export {
  NATIONAL_ID_KINDS,
  nationalIdKindOf,
  parseNationalId,
  maskNationalId,
  nationalIdForLookUp,
} from './national-id.ts';
export type { NationalIdKind } from './national-id.ts';
export { PLANNED_HOURS_MAX, checkPlannedHours, parsePlannedHours } from './planned-hours.ts';
export { checkProgramPlan } from './program-plan.ts';
export type { ProgramPlan, RawProgramPlan } from './program-plan.ts';
export { expectedEndOf, parseProgramLength } from './program-length.ts';
export type { ProgramLength } from './program-length.ts';
export { CUSTOM_FIELD_TYPES, CUSTOM_TEXT_MAX, cleanCustomValue } from './custom-value.ts';
export type { CustomFieldType, CustomFieldRule } from './custom-value.ts';
