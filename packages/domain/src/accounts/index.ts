// What the domain shows of accounts: `../index.ts` passes it on.
export { checkStaffGroups } from './staff-groups.ts';
export type { StaffGroupFacts } from './staff-groups.ts';
export { ACCOUNT_STATUSES, ACCOUNT_TYPES, accountTypeOf, usesSeat, isFull } from './account-status.ts';
export type { AccountStatus, AccountType } from './account-status.ts';
export { SUBSCRIPTION_STATUSES } from './subscription-statuses.ts';
export type { SubscriptionStatus } from './subscription-statuses.ts';
export { subscriptionStatusOf } from './subscription-status.ts';
export type { SubscriptionFacts } from './subscription-status.ts';
export { ACCOUNT_ACCESSES, accountAccessOf, canEnter, keepsLogin } from './account-access.ts';
export type { AccountAccess, AccessFacts, EndFacts } from './account-access.ts';
export {
  DELETED_ACCOUNT_DAYS,
  ACCOUNT_STATUS_MOVES,
  checkMayManage,
  checkStatusMove,
  checkDeletion,
  checkRestoration,
  isInProgram,
} from './account-life.ts';
export type { LifeActor, LifeTarget, LifeContext } from './account-life.ts';
export {
  SUBSCRIPTION_REASON_MAX,
  MAX_EXTENSION_MONTHS,
  firstSubscription,
  checkSubscriptionDates,
  checkReason,
  checkExtension,
  extendedEnd,
} from './subscription-dates.ts';
export type { SubscriptionDates, RawExtension, Extension } from './subscription-dates.ts';
export { TITLE_MAX, cleanStaff, checkStaffPlace } from './staff-details.ts';
export type { RawStaff, StaffDetails, StaffPlace, StaffPlaceFacts } from './staff-details.ts';
export { moveToGroup, rootOf } from './group-move.ts';
export type { GroupMove, GroupNode } from './group-move.ts';
export { SIGN_IN_METHODS, checkSignInMethod } from './sign-in-method.ts';
export type { SignInMethod } from './sign-in-method.ts';
export { CASELOAD_MAX, isOverCaseload } from './caseload.ts';
export type { Caseload } from './caseload.ts';
