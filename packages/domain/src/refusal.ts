/** Every reason a rule has for saying no. The codes are data: the API shows the message, the web translates by code. */
export const REFUSAL_CODES = [
  'required',
  'too_long',
  'unreadable_character',
  'email_malformed',
  'phone_malformed',
  'mobile_malformed',
  'website_malformed',
  'ssn_malformed',
  'ni_number_malformed',
  'onet_code_malformed',
  'number_malformed',
  'number_out_of_range',
  'host_malformed',
  'port_not_allowed',
  'date_malformed',
  'date_out_of_range',
  'date_in_the_past',
  'date_of_birth_implausible',
  'end_before_start',
  'unknown_choice',
  'choice_contradictory',
  'user_type_above_contract',
  'user_type_needs_recruitment',
  'user_type_above_own',
  'user_type_not_participant',
  'occupation_not_usable',
  'provider_not_of_occupation',
  'supervisor_wrong_user_type',
  'supervisor_of_other_employer',
  'supervisor_not_active',
  'cohort_owner_not_allowed',
  'cohort_of_other_employer',
  'account_archived',
  'status_unchanged',
  'status_change_not_allowed',
  'effective_date_before_start',
  'effective_date_before_last_change',
  'effective_date_before_previous_change',
  'effective_date_after_next_change',
  'effective_date_too_far_ahead',
  'reason_required',
  'reason_not_allowed',
  'reason_text_required',
  'return_date_not_allowed',
  'return_date_not_after_effective_date',
  'enrollment_running',
  'enrollment_current',
  'no_free_seat',
  'own_account',
  'last_manager',
  'account_status_unchanged',
  'account_status_not_allowed',
  'still_in_program',
  'typed_name_differs',
  'email_taken',
  'extension_in_past',
  'extension_out_of_range',
  'extension_not_longer',
  'subscription_without_end',
  'subscription_cancelled',
  'subscription_not_cancelled',
  'staff_still_supervises',
  'organization_in_use',
  'organization_archived',
  'mail_not_dead',
  'too_many',
  'user_type_of_other_organization',
  'address_repeated',
  'address_of_managed_account',
  'address_invited',
  'address_of_account',
  'address_taken',
  'too_many_invitations',
  'role_conflict',
  'account_deactivated',
  'account_without_email',
  'account_authenticated',
  'account_invited',
  'account_managed',
  'account_with_email',
  'invitation_over',
  'sign_in_name_taken',
  'password_too_short',
  'password_too_long',
  'password_repetitive',
  'password_common',
  'password_of_context',
  'password_wrong',
  'sign_in_not_recent',
  'too_many_links',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** A rule's "no". `field` is the camelCase path of the input it is about, absent when it is about the whole. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly field?: string;
  readonly message: string;
}

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusals: readonly Refusal[] };

const MESSAGES: Readonly<Record<RefusalCode, string>> = {
  required: 'Fill in this field.',
  too_long: 'Shorten this text.',
  unreadable_character: 'Remove the characters that cannot be displayed.',
  email_malformed: 'Enter an email address like name@example.org.',
  phone_malformed: 'Enter a phone number with 7 to 20 digits; spaces and + ( ) - . x are allowed.',
  mobile_malformed: 'Enter the number with digits, spaces and a plus sign alone.',
  website_malformed: 'Enter a web address like www.example.org or https://example.org/about.',
  ssn_malformed: 'Enter a Social Security number that can exist, like AAA-GG-SSSS with 9 digits.',
  ni_number_malformed: 'Enter a National Insurance number: two letters, six digits and a letter from A to D.',
  onet_code_malformed: 'Enter an O*NET code like 47-2111.00.',
  number_malformed: 'Enter a number with digits and at most one decimal point, without separators.',
  number_out_of_range: 'Enter a whole number within the range that is given.',
  host_malformed: 'Enter the name of a server, like smtp.example.org.',
  port_not_allowed: 'Choose one of the ports that mail servers use.',
  date_malformed: 'Enter a date that exists, as year-month-day.',
  date_out_of_range: 'Enter a date between the years 1900 and 2199.',
  date_in_the_past: 'Choose today or a later day.',
  date_of_birth_implausible: 'Check the date of birth: the person must be between 10 and 110 years old.',
  end_before_start: 'Choose a date that is not before the start date.',
  unknown_choice: 'Choose one of the offered entries.',
  choice_contradictory: 'Choose either that the person did not say, or other entries, not both.',
  user_type_above_contract: 'Choose a user type that this contract allows.',
  user_type_needs_recruitment: 'Turn on the Recruitment package before adding applicants.',
  user_type_above_own: 'Ask somebody with a higher user type to do this.',
  user_type_not_participant: 'Choose a participant user type.',
  occupation_not_usable: 'Choose an occupation that the employer or one of its sponsors owns.',
  provider_not_of_occupation: 'Choose one of the providers of the occupation.',
  supervisor_wrong_user_type: 'Choose somebody whose user type is supervisor.',
  supervisor_of_other_employer: "Choose a supervisor of the participant's employer.",
  supervisor_not_active: 'Choose a supervisor whose account is active.',
  cohort_owner_not_allowed: 'Choose a sponsor or an employer as owner of the cohort.',
  cohort_of_other_employer: "Choose a cohort of the participant's employer or of one of its sponsors.",
  account_archived: 'Restore the account from the archive before changing it.',
  status_unchanged: 'Choose a program status that differs from the current one.',
  status_change_not_allowed: 'Return the participant to active before choosing this program status.',
  effective_date_before_start: 'Choose an effective date that is not before the program start date.',
  effective_date_before_last_change: 'Choose an effective date that is not before the last status change.',
  effective_date_before_previous_change: 'Choose a day that is not before the change before this one.',
  effective_date_after_next_change: 'Choose a day that is not after the change after this one.',
  effective_date_too_far_ahead: 'Choose an effective date at most 90 days from today.',
  reason_required: 'Choose a reason for the cancellation.',
  reason_not_allowed: 'Remove the reason: only a cancellation has one.',
  reason_text_required: 'Describe the reason in a few words.',
  return_date_not_allowed: 'Remove the expected return date: only a suspension has one.',
  return_date_not_after_effective_date: 'Choose an expected return date after the effective date.',
  mail_not_dead: 'Reload the page: this mail is on its way again, or was sent.',
  enrollment_running: 'Choose another occupation or employer: an enrollment into this one is still open.',
  enrollment_current: 'Choose another enrollment: this one is current already.',
  no_free_seat: 'Free a seat or extend the subscription first: every seat is in use.',
  own_account: 'Ask somebody else: nobody does this to the own account.',
  last_manager: 'Give another person the highest user type first: nobody else could manage everything.',
  account_status_unchanged: 'Choose an account status that differs from the current one.',
  account_status_not_allowed: 'Bring the account back from the archive first.',
  still_in_program: 'End the program of the participant first: complete, cancel or suspend it.',
  typed_name_differs: 'Type the name as it is shown.',
  email_taken: 'Use another address: an account already has this one.',
  extension_in_past: 'Choose a day that is not over.',
  extension_out_of_range: 'Choose 1 to 120 months.',
  extension_not_longer: 'Nothing to extend: the subscription lasts that long already.',
  subscription_without_end: 'Nothing to extend: the subscription has no end.',
  subscription_cancelled: 'Nothing to cancel: the subscription is cancelled already.',
  subscription_not_cancelled: 'Nothing to reinstate: the subscription is not cancelled.',
  staff_still_supervises: 'Give the participants another supervisor first.',
  organization_in_use: 'Move or end first what hangs on the organization.',
  organization_archived: 'Bring the organization back from the archive first.',
  too_many: 'Choose fewer at once.',
  user_type_of_other_organization: 'Choose a user type that belongs to this kind of organization.',
  address_repeated: 'Enter each address once.',
  address_of_managed_account: 'Convert the managed account that has this address instead.',
  address_invited: 'Resend the invitation that is open for this address instead.',
  address_of_account: 'Open the account that has this address instead.',
  address_taken: 'Use another address: this one is taken.',
  too_many_invitations: 'Wait a day: this address has got too many invitations already.',
  role_conflict: 'Confirm that this person is both participant and staff in the same occupation.',
  account_deactivated: 'Reactivate the account first.',
  account_without_email: 'Enter an e-mail address for the account first.',
  account_authenticated: 'Nothing to do: the account is authenticated already.',
  account_invited: 'Resend the open invitation of this account instead.',
  account_managed: 'Convert the account first: it has no login.',
  account_with_email: 'Convert the account instead: it has an e-mail address.',
  invitation_over: 'Send a new invitation: this one is accepted or revoked.',
  sign_in_name_taken: 'Choose another sign-in name: this one is taken.',
  password_too_short: 'Use at least 15 characters; a sentence is easiest to keep in mind.',
  password_too_long: 'Use at most 200 characters.',
  password_repetitive: 'Choose something that is no repetition and no row of keys.',
  password_common: 'Choose something else: this password is among the first that are tried.',
  password_of_context: 'Add words that have nothing to do with you or this place.',
  password_wrong: 'Enter the current password once more.',
  sign_in_not_recent: 'Sign in again first: you signed in too long ago.',
  too_many_links: 'Wait an hour: this person has got too many links already.',
};

/**
 * Makes the refusal of a code, optionally about one input field; the message comes from the table and never
 * contains input.
 */
export function refuse(code: RefusalCode, field?: string): Refusal {
  const message = MESSAGES[code];
  return field === undefined ? { code, message } : { code, field, message };
}

/** Wraps a value that every rule accepted. */
export function accepted<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** Wraps one or more refusals, in the order of the input fields. */
export function refused(...refusals: readonly Refusal[]): {
  readonly ok: false;
  readonly refusals: readonly Refusal[];
} {
  return { ok: false, refusals };
}

/** Gives the refusals of an outcome: none when it was accepted. */
export function refusalsOf(outcome: Outcome<unknown>): readonly Refusal[] {
  return outcome.ok ? [] : outcome.refusals;
}
