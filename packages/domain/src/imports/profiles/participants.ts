import { customColumn } from '../fields/custom-fields.ts';
import { asColumn } from '../fields/define-field.ts';
import {
  addressFields,
  EMAIL,
  ID,
  identityFields,
  IS_TEST_RECORD,
  MIN_PAY_RATE,
  REFERENCE_NUMBER,
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
import type { ImportProfileRule } from './import-profile.ts';

/** The own kind of file: everything that the form of a participant has. */
export const PARTICIPANTS: ImportProfileRule = {
  dateOrder: 'ymd',
  creates: true,
  isOf: 'participants',
  defaults: {},
  fields: ({ vocabulary, customFields }) => {
    const { givenName, familyName, preferredName, pronouns, phone, dateOfBirth } = identityFields(vocabulary);
    const { sex, ethnicity, veteran, disability, education, employment } = demographicFields(vocabulary);
    const isAmerican = vocabulary === 'us';
    const program = isAmerican ? OCCUPATION : asColumn(OCCUPATION, 'Programme');
    return [
      ...[ID, USER_TYPE, givenName, familyName, preferredName, pronouns, EMAIL, phone, dateOfBirth, REFERENCE_NUMBER],
      ...addressFields,
      ...[EMPLOYER, program, PROVIDER, COHORT, ...PEOPLE, GROUPS],
      ...[START_DATE, EXPECTED_END, PROGRAM_STATUS, ...Object.values(STATUS_DATES), EXPECTED_RETURN, ...CANCELLATION],
      ...(isAmerican ? [] : [MIN_PAY_RATE]),
      ...[nationalIdField(vocabulary), HAS_NO_NATIONAL_ID, sex, GENDER_IDENTITY, ethnicity],
      ...(isAmerican ? [RACE, veteran] : []),
      ...[disability, education, employment, IS_TEST_RECORD],
      ...customFields.map(customColumn),
    ];
  },
};
