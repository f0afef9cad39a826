import { ownColumns } from '../fields/custom-fields.ts';
import { asColumn } from '../fields/define-field.ts';
import {
  addressFields,
  EMAIL,
  ID,
  identityFields,
  IS_TEST_RECORD,
  MIN_PAY_RATE,
  REFERENCE_NUMBER,
  ULN,
  USER_TYPE,
} from '../fields/identity-fields.ts';
import {
  CANCELLATION,
  COHORT,
  EMPLOYER,
  EXPECTED_END,
  EXPECTED_RETURN,
  GROUPS,
  OCCUPATION,
  PEOPLE,
  PLANNED_HOURS,
  PROGRAM_STATUS,
  PROVIDER,
  START_DATE,
  STATUS_DATES,
} from '../fields/program-fields.ts';
import {
  demographicFields,
  GENDER_IDENTITY,
  HAS_NO_NATIONAL_ID,
  nationalIdField,
  RACE,
} from '../fields/sensitive-fields.ts';
import type { ImportField } from '../import-field.ts';
import type { ImportProfileRule, ProfileContext } from './import-profile.ts';

/** The own kind of file: everything that the form of a participant has. */
export const PARTICIPANTS: ImportProfileRule = {
  dateOrder: 'ymd',
  creates: true,
  isOf: 'participants',
  defaults: {},
  fields: (context) => [...personFields(context), ...programFields(context), ...sensitiveFields(context)],
};

function personFields({ vocabulary }: ProfileContext): readonly ImportField[] {
  const { givenName, familyName, preferredName, pronouns, phone, dateOfBirth } = identityFields(vocabulary);
  const person = [givenName, familyName, preferredName, pronouns, EMAIL, phone, dateOfBirth, REFERENCE_NUMBER];
  return [ID, USER_TYPE, ...person, ...(vocabulary === 'uk' ? [ULN] : []), ...addressFields];
}

function programFields({ vocabulary }: ProfileContext): readonly ImportField[] {
  const isAmerican = vocabulary === 'us';
  const occupation = isAmerican ? OCCUPATION : asColumn(OCCUPATION, 'Programme');
  const status = [PROGRAM_STATUS, ...Object.values(STATUS_DATES), EXPECTED_RETURN, ...CANCELLATION];
  const place = [EMPLOYER, occupation, PROVIDER, COHORT, ...PEOPLE, GROUPS];
  return [...place, START_DATE, EXPECTED_END, PLANNED_HOURS, ...status, ...(isAmerican ? [] : [MIN_PAY_RATE])];
}

function sensitiveFields({ vocabulary, customFields }: ProfileContext): readonly ImportField[] {
  const { sex, ethnicity, veteranStatus, disability, education, employmentStatus } = demographicFields(vocabulary);
  const american = vocabulary === 'us' ? [RACE, veteranStatus] : [];
  const identity = [nationalIdField(vocabulary), HAS_NO_NATIONAL_ID, sex, GENDER_IDENTITY, ethnicity, ...american];
  return [...identity, disability, education, employmentStatus, IS_TEST_RECORD, ...ownColumns(customFields)];
}
