// A mutation answers InvalidInput with problems: a field, a code of a closed list, and an English message as fallback.
import type { RefusalCode } from '@guildhall/domain';
import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export interface FieldProblem {
  field: string | null;
  code: string;
  message: string;
}

const refusalWords: Readonly<Record<RefusalCode, MessageDescriptor>> = {
  required: msg`Fill in this field.`,
  too_long: msg`This text is too long.`,
  unreadable_character: msg`This text holds characters that can't be displayed. Remove them.`,
  email_malformed: msg`Enter an e-mail address such as name@example.org.`,
  phone_malformed: msg`Enter a phone number with 7 to 20 digits.`,
  mobile_malformed: msg`Enter the number with digits, spaces and a plus sign alone.`,
  website_malformed: msg`Enter a web address such as www.example.org.`,
  ssn_malformed: msg`Enter a Social Security number that can exist, with 9 digits.`,
  uln_malformed: msg`Enter a unique learner number: ten digits, of which the last checks the others.`,
  uln_not_in_use: msg`Unique learner numbers are used in the United Kingdom alone.`,
  ni_number_malformed: msg`Enter a National Insurance number: two letters, six digits and a letter from A to D.`,
  onet_code_malformed: msg`Enter an O*NET code such as 47-2111.00.`,
  number_malformed: msg`Enter a number with digits and at most one decimal point.`,
  date_malformed: msg`Enter a date that exists.`,
  number_out_of_range: msg`Enter a whole number within the limits.`,
  date_out_of_range: msg`Check the year of this date.`,
  date_in_the_past: msg`Choose today or a later day.`,
  date_of_birth_implausible: msg`Check the date of birth: the person must be between 10 and 110 years old.`,
  end_before_start: msg`Choose a date that is not before the start date.`,
  unknown_choice: msg`Choose one of the offered entries.`,
  choice_contradictory: msg`Choose either that the person did not say, or other entries, not both.`,
  user_type_above_contract: msg`This contract doesn't include that user type.`,
  user_type_needs_recruitment: msg`Applicants need the recruitment package.`,
  user_type_above_own: msg`Ask somebody with a higher user type to do this.`,
  user_type_not_participant: msg`Choose a participant type.`,
  occupation_not_usable: msg`Choose an occupation that the employer or one of its sponsors owns.`,
  provider_not_of_occupation: msg`Choose one of the providers of the occupation.`,
  supervisor_wrong_user_type: msg`This person is not a supervisor.`,
  supervisor_of_other_employer: msg`Works for another employer.`,
  supervisor_not_active: msg`The account of this supervisor is not active.`,
  supervisor_of_other_groups: msg`This person is limited to other groups.`,
  signature_malformed: msg`Draw the signature once more, or type the name instead.`,
  label_repeated: msg`Give each address a name of its own.`,
  cohort_owner_not_allowed: msg`A cohort belongs to a sponsor or an employer.`,
  cohort_of_other_employer: msg`This cohort belongs to another employer.`,
  account_archived: msg`The account is archived. Restore it first.`,
  status_unchanged: msg`Choose a status that differs from the current one.`,
  status_change_not_allowed: msg`Return the participant to active first.`,
  effective_date_before_start: msg`Choose a date that is not before the program start date.`,
  effective_date_before_last_change: msg`Choose a date that is not before the last status change.`,
  effective_date_before_previous_change: msg`Choose a day that is not before the change before this one.`,
  effective_date_after_next_change: msg`Choose a day that is not after the change after this one.`,
  effective_date_too_far_ahead: msg`Choose a date at most 90 days from today.`,
  reason_required: msg`Choose a reason for the cancellation.`,
  reason_not_allowed: msg`Only a cancellation has a reason.`,
  reason_text_required: msg`Describe the reason in a few words.`,
  return_date_not_allowed: msg`Only a suspension has an expected return date.`,
  return_date_not_after_effective_date: msg`Choose an expected return date after the effective date.`,
  host_malformed: msg`Enter the name of a server, like smtp.example.org.`,
  port_not_allowed: msg`Choose one of the ports that mail servers use.`,
  mail_not_dead: msg`Reload the page: this mail is on its way again, or was sent.`,
  enrollment_running: msg`An enrollment into this occupation at this employer is still open. Choose another one.`,
  enrollment_current: msg`This enrollment is current already.`,
  no_free_seat: msg`Every seat is in use. Free one by ending or suspending somebody, or ask those who run your account for more seats.`,
  own_account: msg`Nobody does this to the own account. Ask somebody else.`,
  last_manager: msg`Nobody else could manage everything. Give another person the highest user type first.`,
  account_status_unchanged: msg`Choose an account status that differs from the current one.`,
  account_status_not_allowed: msg`Bring the account back from the archive first.`,
  still_in_program: msg`Complete, cancel or suspend the program of the participant first.`,
  typed_name_differs: msg`Type the name as it is shown.`,
  apprentice_too_young: msg`An apprentice is at least 16 years old when the program begins. Check the date of birth.`,
  code_taken: msg`Another record has this code. Choose another one.`,
  email_taken: msg`Another account uses this e-mail address.`,
  extension_in_past: msg`Choose a day that is not over.`,
  extension_out_of_range: msg`Choose 1 to 120 months.`,
  extension_not_longer: msg`The subscription lasts that long already.`,
  subscription_without_end: msg`The subscription has no end.`,
  subscription_cancelled: msg`The subscription is cancelled already.`,
  subscription_not_cancelled: msg`The subscription is not cancelled.`,
  staff_still_supervises: msg`Give the participants another supervisor first.`,
  organization_in_use: msg`Move or end first what hangs on the organization.`,
  organization_archived: msg`Bring the organization back from the archive first.`,
  too_many: msg`Choose fewer at once.`,
  user_type_of_other_organization: msg`This user type belongs to another kind of organization.`,
  address_repeated: msg`This address stands in the list already.`,
  address_of_managed_account: msg`A managed account has this address. Convert it instead.`,
  address_invited: msg`An invitation is open for this address. Resend it instead.`,
  address_of_account: msg`An account has this address. Open it instead.`,
  address_taken: msg`This address is taken. Use another one.`,
  too_many_invitations: msg`This address has got too many invitations today. Wait until tomorrow.`,
  role_conflict_of_login: msg`With this login you would be staff and participant of one occupation. Ask whoever invited you.`,
  role_conflict: msg`This person would be participant and staff in the same occupation. Confirm that this is right.`,
  account_deactivated: msg`The account is deactivated. Reactivate it first.`,
  account_without_email: msg`The account has no e-mail address. Enter one first.`,
  account_authenticated: msg`The account is authenticated already.`,
  account_invited: msg`The account is invited already. Resend the invitation instead.`,
  account_managed: msg`The account is managed: it has no password. Convert it first.`,
  account_with_email: msg`The account has an e-mail address. Convert it instead.`,
  invitation_over: msg`This invitation was accepted or revoked. Send a new one.`,
  sign_in_name_taken: msg`Somebody signs in with this address already. Choose another one.`,
  password_too_short: msg`Use at least 15 characters. A short sentence is easy to keep in mind.`,
  password_too_long: msg`Use at most 200 characters.`,
  password_repetitive: msg`This is a repetition or a row of keys. Choose something else.`,
  password_common: msg`This password is one of the first that are tried. Choose something else.`,
  password_of_context: msg`This is easy to guess from names and addresses. Add words that have nothing to do with you.`,
  password_wrong: msg`This password is wrong. Enter it once more.`,
  sign_in_not_recent: msg`You signed in some time ago. Sign in again, then change the password.`,
  too_many_links: msg`This person has got too many links. Wait an hour.`,
  out_of_reach: msg`This person is not there, or not yours to change.`,
  changed_since_preview: msg`Somebody has changed this person since the preview.`,
  right_lost: msg`Your account may not do this any more.`,
  nothing_to_change: msg`Everything is so already.`,
  nobody_selected: msg`Select at least one person.`,
  batch_not_ready: msg`This change is not waiting to be run. Reload the page.`,
  batch_over: msg`This change is over already. Reload the page.`,
  edited_since: msg`Edited since, so it stays as it is.`,
  batch_nobody_left: msg`Nobody was left out, so there is nobody to try again.`,
  group_of_others: msg`Is in a group that you don't reach.`,
  too_many_messages: msg`Too many messages were sent today. Wait a day.`,
  mail_sent: msg`The letter was sent and can't be taken back.`,
  batch_not_undoable: msg`This change can not be undone any more.`,
  date_order_unclear: msg`This date can be read in two ways. Say whether the day or the month comes first.`,
  date_year_short: msg`Write the year of this date with four digits.`,
  zip_malformed: msg`Enter a ZIP code of exactly 5 characters.`,
  phone_not_ten_digits: msg`Enter a phone number of exactly 10 digits.`,
  row_too_long: msg`This row has more cells than the header has columns.`,
  key_missing: msg`This row lacks what the rows of this file are matched by.`,
  key_ambiguous: msg`More than one person has this key.`,
  person_not_found: msg`Nobody who is yours to change has this key.`,
  person_not_selected: msg`This person is not one of those that were selected.`,
  person_exists: msg`This person is there already, and this import only adds people.`,
  line_repeated: msg`An earlier row of this file is about the same person or organization.`,
  probable_duplicate: msg`Somebody who is there already looks like this person. Decide what to do.`,
  employer_contradictory: msg`The name and the EDRS in this row are of two employers.`,
  employer_details_differ: msg`An earlier row says something else of this new employer. Say the same, or leave it out.`,
  length_malformed: msg`Enter a length like 18 months or 78 weeks.`,
  length_without_start: msg`The length counts from the start date. Fill it in.`,
  length_contradicts_end: msg`The length and the end date do not fit together. Give one of them.`,
  single_sign_on_not_set_up: msg`Single sign-on is not set up here. People sign in with a password.`,
  reference_unknown: msg`Nothing with this name is there.`,
  reference_ambiguous: msg`More than one thing has this name. Use its code instead.`,
  status_date_required: msg`Fill in from which day the program status holds.`,
  status_date_kept: msg`The program status is so already. Its date stays as it is; correct it on the page of the person.`,
  state_written_out: msg`The state is written out in full.`,
  race_left_open: msg`No to every race is kept as no answer.`,
  import_not_ready: msg`This file is not waiting for that. Reload the page.`,
  import_stopped: msg`The import was stopped before this row.`,
  import_over: msg`This import is over, or has not begun. Reload the page.`,
  import_not_undoable: msg`This import can not be undone any more.`,
  file_imported_before: msg`This file was imported before. Confirm that you mean to import it again.`,
};

/** Reasons that only the API can know. */
const apiWords: Readonly<Record<string, MessageDescriptor>> = {
  not_found: msg`Not there, or not yours to change.`,
  reference_number_taken: msg`Another person has this reference number.`,
  name_taken: msg`This name is taken.`,
  provider_in_use: msg`Participants are assigned to a provider that you removed. Keep it, or assign them to another one first.`,
};

const words: Readonly<Record<string, MessageDescriptor>> = { ...apiWords, ...refusalWords };

/** The problem in the reader's language; the server's sentence where the code is not known here yet. */
export function problemText(i18n: I18n, problem: FieldProblem): string {
  const word = words[problem.code.toLowerCase()];
  return word ? i18n._(word) : problem.message;
}

interface FormProblems {
  /** For `form.setErrors`: the first problem of each field. */
  fields: Record<string, string>;
  /** Problems that belong to no field of this form: show them above it. */
  whole: string[];
}

/** Splits problems into those a form shows beside a field it has, and the rest. */
export function formProblems(
  i18n: I18n,
  problems: readonly FieldProblem[],
  fieldNames: readonly string[],
): FormProblems {
  const result: FormProblems = { fields: {}, whole: [] };
  for (const problem of problems) {
    const text = problemText(i18n, problem);
    if (problem.field !== null && fieldNames.includes(problem.field)) result.fields[problem.field] ??= text;
    else result.whole.push(text);
  }
  return result;
}
