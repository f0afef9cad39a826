import { ownColumns } from '../fields/custom-fields.ts';
import { asCodedColumn, asColumn } from '../fields/define-field.ts';
import { EMPLOYER_ADDRESS, EMPLOYER_CODE } from '../fields/employer-fields.ts';
import {
  ADDRESS,
  EMAIL,
  ID,
  identityFields,
  MIN_PAY_RATE,
  REFERENCE_NUMBER,
  SIGN_IN_METHOD,
  ULN,
  USER_TYPE,
} from '../fields/identity-fields.ts';
import {
  CASE_OWNER,
  EMPLOYER,
  EXPECTED_END,
  GROUPS,
  OCCUPATION,
  PLANNED_HOURS,
  PROGRAM_LENGTH,
  START_DATE,
} from '../fields/program-fields.ts';
import { demographicFields, nationalIdField } from '../fields/sensitive-fields.ts';
import type { ImportField } from '../import-field.ts';
import type { ImportProfileRule } from './import-profile.ts';

// The list of the vendor ends after the first line of the address.
const EMPLOYER_HEADERS: Readonly<Record<string, string>> = {
  employer_city: 'Employer town',
  employer_region: 'Employer county',
};

// One character less than those of people (UK-BULK-09).
const shortened = ({ id }: ImportField) => (id.startsWith('employer_address_line') ? { maxLength: 255 } : {});

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
      ...EMPLOYER_ADDRESS.map((field) => asColumn(field, EMPLOYER_HEADERS[field.id] ?? field.header, shortened(field))),
      asColumn(START_DATE, 'Programme start date'),
      PROGRAM_LENGTH,
      asColumn(EXPECTED_END, 'Programme end date'),
      PLANNED_HOURS,
      asColumn(ID, 'User ID'),
      // Not in Aptem's list, where everybody is a learner.
      ULN,
      SIGN_IN_METHOD,
      asColumn(USER_TYPE, 'User type', { isRequired: false }),
      ...ownColumns(customFields),
    ];
  },
};
