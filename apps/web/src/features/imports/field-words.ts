// What the fields of a file are called, and among what they are offered. Fields of a tenant bring their own name.
import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { answerText, questionWords } from '../../lib/person-words/demographic-words.ts';

export const fieldGroups = ['person', 'contact', 'program', 'people', 'about', 'own'] as const;
export type FieldGroup = (typeof fieldGroups)[number];

export const fieldGroupWords: Readonly<Record<FieldGroup, MessageDescriptor>> = {
  person: msg`Person`,
  contact: msg`Address and contact`,
  program: msg`Program`,
  people: msg`People in charge`,
  about: msg`Demographics`,
  own: msg`Further fields`,
};

type Entry = readonly [group: FieldGroup, word: MessageDescriptor];

const entries: Readonly<Record<string, Entry>> = {
  id: ['person', msg`ID`],
  user_type: ['person', msg`Type`],
  given_name: ['person', msg`Given name`],
  family_name: ['person', msg`Family name`],
  preferred_name: ['person', msg`Preferred name`],
  pronouns: ['person', msg`Pronouns`],
  date_of_birth: ['person', msg`Date of birth`],
  reference_number: ['person', msg`Reference number`],
  uln: ['person', msg`Unique learner number`],
  national_id: ['person', msg`Identification number`],
  has_no_national_id: ['person', msg`Has no identification number`],
  is_test_record: ['person', msg`Test record`],
  name: ['person', msg`Name`],
  kind: ['person', msg`Kind`],
  code: ['person', msg`Code`],
  standing: ['person', msg`Standing`],
  owner: ['people', msg`Owner`],
  email: ['contact', msg`E-mail`],
  phone: ['contact', msg`Phone`],
  website: ['contact', msg`Website`],
  address_line_1: ['contact', msg`Address line 1`],
  address_line_2: ['contact', msg`Address line 2`],
  city: ['contact', msg`City`],
  region: ['contact', msg`State or region`],
  postal_code: ['contact', msg`Postal code`],
  country: ['contact', msg`Country`],
  employer: ['program', msg`Employer`],
  occupation: ['program', msg`Occupation`],
  provider: ['program', msg`Training provider`],
  cohort: ['program', msg`Cohort`],
  groups: ['program', msg`Groups`],
  start_date: ['program', msg`Start date`],
  expected_end_date: ['program', msg`Expected end`],
  program_length: ['program', msg`Length of the program`],
  planned_hours: ['program', msg`Planned hours`],
  program_status: ['program', msg`Program status`],
  completion_date: ['program', msg`Completed on`],
  cancellation_date: ['program', msg`Cancelled on`],
  suspension_date: ['program', msg`Suspended on`],
  expected_return_date: ['program', msg`Expected return`],
  cancellation_reason: ['program', msg`Reason`],
  cancellation_reason_text: ['program', msg`Reason in words`],
  employer_code: ['program', msg`EDRS of the employer`],
  employer_address_line_1: ['program', msg`Employer: address line 1`],
  employer_address_line_2: ['program', msg`Employer: address line 2`],
  employer_city: ['program', msg`Employer: city`],
  employer_region: ['program', msg`Employer: state or region`],
  employer_postal_code: ['program', msg`Employer: postal code`],
  employer_country: ['program', msg`Employer: country`],
  sign_in_method: ['person', msg`How somebody signs in`],
  min_pay_rate: ['program', msg`Minimum rate of pay`],
  supervisors: ['people', msg`Supervisors`],
  mentor: ['people', msg`Mentor`],
  referrer: ['people', msg`Referrer`],
  case_owner: ['people', msg`Case owner`],
  sex: ['about', questionWords.sex],
  gender_identity: ['about', msg`Gender identity`],
  ethnicity: ['about', questionWords.ethnicity],
  race: ['about', questionWords.race],
  veteran_status: ['about', questionWords.veteranStatus],
  disability: ['about', questionWords.disability],
  education: ['about', questionWords.education],
  employment_status: ['about', questionWords.employmentStatus],
};

/** A field by its id, as the server names it. */
export interface NamedField {
  id: string;
  label: string;
}

/** What a field is called; the label of the server where it is not known here. */
export function fieldText(i18n: I18n, { id, label }: NamedField): string {
  if (id.startsWith('race_')) return answerText(i18n, 'race', id.slice('race_'.length));
  const entry = entries[id];
  return entry ? i18n._(entry[1]) : label;
}

/** Among what a field is offered. */
export function fieldGroup(id: string): FieldGroup {
  return id.startsWith('race_') ? 'about' : (entries[id]?.[0] ?? 'own');
}
