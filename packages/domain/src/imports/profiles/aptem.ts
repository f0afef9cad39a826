import { ownColumns } from '../fields/custom-fields.ts';
import { asCodedColumn, asColumn, defineField } from '../fields/define-field.ts';
import {
  ADDRESS,
  EMAIL,
  ID,
  identityFields,
  MIN_PAY_RATE,
  REFERENCE_NUMBER,
  ULN,
  USER_TYPE,
} from '../fields/identity-fields.ts';
import {
  CASE_OWNER,
  EMPLOYER,
  EXPECTED_END,
  GROUPS,
  OCCUPATION,
  PROGRAM_LENGTH,
  START_DATE,
} from '../fields/program-fields.ts';
import { demographicFields, nationalIdField } from '../fields/sensitive-fields.ts';
import type { ImportProfileRule } from './import-profile.ts';

// Only to find the employer by, where the name finds none (UK-BULK-13). Its address is the organization's own to keep.
const EMPLOYER_CODE = defineField('employer_code', 'employerCode', 'text', 'EDRS', {
  maxLength: 100,
  synonyms: ['Employer EDRS', 'EDRS number'],
});

/**
 * Learners as the bulk upload of Aptem has them, in any order (UK-BULK-04 to UK-BULK-14, UK-BULK-28), with the tenant's own
 * fields behind them (UK-BULK-33). The lengths are those of its list (UK-BULK-09).
 */
export const APTEM: ImportProfileRule = {
  dateOrder: 'dmy',
  creates: true,
  isOf: 'participants',
  defaults: { user_type: 'learner' },
  fields: ({ customFields }) => {
    const { givenName, familyName, phone, dateOfBirth } = identityFields('uk');
    const { sex } = demographicFields('uk');
    return [
      asColumn(givenName, 'First name', { maxLength: 50 }),
      asColumn(familyName, 'Last name', { maxLength: 50 }),
      asColumn(EMAIL, 'Email', { isRequired: true, maxLength: 256 }),
      asColumn(REFERENCE_NUMBER, 'Reference number', { isRequired: true, maxLength: 256 }),
      asColumn(GROUPS, 'Group name', { kind: 'references', isRequired: true, maxLength: 50 }),
      asColumn(OCCUPATION, 'Programme'),
      asColumn(dateOfBirth, 'DOB'),
      asColumn(phone, 'Mobile'),
      asColumn(ADDRESS.line1, 'Address line 1', { maxLength: 256 }),
      asColumn(ADDRESS.line2, 'Address line 2', { maxLength: 256 }),
      asColumn(ADDRESS.city, 'Town', { maxLength: 50 }),
      asColumn(ADDRESS.region, 'County', { maxLength: 50 }),
      asColumn(ADDRESS.postalCode, 'Postal code', { maxLength: 16 }),
      asCodedColumn(sex, 'Gender', { male: 'm', female: 'f' }),
      asColumn(nationalIdField('uk'), 'NI number'),
      asColumn(CASE_OWNER, 'Case owner', { maxLength: 100 }),
      asColumn(MIN_PAY_RATE, 'Min rate of pay'),
      asColumn(EMPLOYER, 'Employer name', { maxLength: 100 }),
      EMPLOYER_CODE,
      asColumn(START_DATE, 'Programme start date'),
      PROGRAM_LENGTH,
      asColumn(EXPECTED_END, 'Programme end date'),
      asColumn(ID, 'User ID'),
      // Not in Aptem's list, where everybody is a learner.
      ULN,
      asColumn(USER_TYPE, 'User type', { isRequired: false }),
      ...ownColumns(customFields),
    ];
  },
};
