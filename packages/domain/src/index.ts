// The public surface of the domain: other packages import from here only.
export { REFUSAL_CODES, refuse, accepted, refused, refusalsOf } from './refusal.ts';
export type { RefusalCode, Refusal, Outcome } from './refusal.ts';
export { isStale } from './concurrency.ts';
export { cleanText } from './text/plain-text.ts';
export type { RawText, TextRule } from './text/plain-text.ts';
export {
  LIST_VIEW_KEYS,
  LIST_VIEW_NAME_MAX,
  LIST_VIEWS_MAX,
  canEditListView,
  canSeeListView,
  cleanListView,
} from './list-views/list-view.ts';
export type { ListViewDetails, ListViewFacts } from './list-views/list-view.ts';
export { spreadsheetText } from './text/spreadsheet-text.ts';
export { importedText, neutralised } from './text/neutralised.ts';
export { FILE_PROBLEM_CODES, fileProblemMessage } from './files/file-problem.ts';
export type { FileProblemCode } from './files/file-problem.ts';
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
  addMonths,
  daysBetween,
  ageOn,
} from './dates/calendar-date.ts';
export type { CalendarDate } from './dates/calendar-date.ts';
export { COHORT_TITLE_MAX, cleanCohort } from './cohorts/cohort-details.ts';
export type { CohortDetails } from './cohorts/cohort-details.ts';
export { ADDRESS_LINE_MAX, PLACE_NAME_MAX, POSTAL_CODE_MAX, cleanAddress } from './text/postal-address.ts';
export type { RawAddress, Address } from './text/postal-address.ts';
export { WEB_ADDRESS_MAX, parseWebAddress } from './text/web-address.ts';
export { VOCABULARIES } from './vocabulary.ts';
export type { Vocabulary } from './vocabulary.ts';
export {
  ORGANIZATION_CODE_MAX,
  ORGANIZATION_NAME_MAX,
  cleanOrganization,
} from './organizations/organization-details.ts';
export type { RawOrganization, OrganizationDetails } from './organizations/organization-details.ts';
export { ORGANIZATION_ADDRESSES_MAX, cleanOrganizationAddresses } from './organizations/organization-addresses.ts';
export type { OrganizationAddress, RawOrganizationAddress } from './organizations/organization-addresses.ts';
export { ORGANIZATION_STANDINGS } from './organizations/organization-standing.ts';
export type { OrganizationStanding } from './organizations/organization-standing.ts';
export { canArchiveOrganization, checkOrganizationArchive } from './organizations/archive-organization.ts';
export type { OrganizationUse } from './organizations/archive-organization.ts';
export { OCCUPATION_TITLE_MAX, TRAINING_APPROACHES, cleanOccupation } from './occupations/occupation-details.ts';
export type { TrainingApproach, RawOccupation, OccupationDetails } from './occupations/occupation-details.ts';
export {
  MESSAGE_SUBJECT_MAX,
  MESSAGE_TEXT_MAX,
  MESSAGES_PER_PERSON,
  MESSAGES_PER_TENANT,
  cleanMessage,
  maySendMessage,
} from './mail/messages.ts';
export type { Message } from './mail/messages.ts';
export { LETTER_FACTS, LETTER_KINDS, LETTER_LOCALES, letterLocaleOf } from './mail/letters.ts';
export type { LetterFact, LetterFacts, LetterKind, LetterLocale } from './mail/letters.ts';
export { DELIVERY_ATTEMPTS, DELIVERY_PROBLEMS, minutesToNextAttempt } from './mail/delivery.ts';
export type { DeliveryProblem } from './mail/delivery.ts';
export { REMINDER_AFTER_HOURS, SUBSCRIPTION_WARNING_DAYS, lastWarnedEnd, remindedUpTo } from './mail/reminders.ts';
export { MAIL_STATES } from './mail/mail-state.ts';
export type { MailState } from './mail/mail-state.ts';
export { LINK_PURPOSES, linkPath } from './links/link-purpose.ts';
export type { LinkPurpose } from './links/link-purpose.ts';
export {
  INVITATION_HOURS_DEFAULT,
  INVITATION_HOURS_MAX,
  INVITATION_TEXT_MAX,
  SENDER_NAME_MAX,
  SIGN_UP_FIELDS,
  SMTP_PORTS,
  SMTP_SECURITIES,
  SUBSCRIPTION_MONTHS_MAX,
} from './tenants/tenant-settings.ts';
export type { SignUpField, SmtpSecurity } from './tenants/tenant-settings.ts';
export { cleanAccountSettings, cleanMailSettings } from './tenants/clean-tenant-settings.ts';
export type { AccountSettings, MailSettings } from './tenants/clean-tenant-settings.ts';
export {
  PUBLIC_LINK_LABEL_MAX,
  PUBLIC_LINK_MAX_USES,
  PUBLIC_LINK_STATES,
  cleanPublicLink,
  publicLinkStateOf,
} from './public-links/public-link.ts';
export type { PublicLinkDetails, PublicLinkFacts, PublicLinkState } from './public-links/public-link.ts';
export {
  SIGNATURE_HEIGHT,
  SIGNATURE_WIDTH,
  STROKES_MAX,
  TYPED_NAME_MAX,
  cleanSignature,
} from './signatures/signature.ts';
export type { RawSignature, Signature } from './signatures/signature.ts';
export * from './access/index.ts';
export * from './accounts/index.ts';
export * from './participants/index.ts';
export * from './invitations/index.ts';
export * from './batches/index.ts';
export * from './imports/import.ts';
export * from './seats/index.ts';
export * from './imports/index.ts';
export { STANDARD_SECTIONS } from './standard-fields/standard-field.ts';
export type { StandardField, StandardSection } from './standard-fields/standard-field.ts';
export { PIRL_FIELDS } from './standard-fields/pirl.ts';
export * from './exports/index.ts';
