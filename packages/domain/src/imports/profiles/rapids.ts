import { asCodedColumn, asColumn } from '../fields/define-field.ts';
import { ADDRESS, EMAIL, ID, identityFields, REFERENCE_NUMBER, USER_TYPE } from '../fields/identity-fields.ts';
import {
  CANCELLATION,
  EMPLOYER,
  OCCUPATION,
  PROGRAM_STATUS,
  PROVIDER,
  START_DATE,
  STATUS_DATES,
} from '../fields/program-fields.ts';
import { demographicFields, nationalIdField, raceColumn } from '../fields/sensitive-fields.ts';
import { stateColumn } from '../fields/state-field.ts';
import type { ImportField } from '../import-field.ts';
import type { ImportProfileRule } from './import-profile.ts';
import {
  DISABILITY_CODES,
  EDUCATION_CODES,
  EMPLOYMENT_CODES,
  ETHNICITY_CODES,
  GENDER_CODES,
  RACE_CODES,
  VETERAN_CODES,
} from './rapids-codes.ts';

const LENGTH = { maxLength: 55 } as const;

/**
 * What RAPIDS asks: the columns of the official upload of the Department of Labor that are kept here, in its order and with its
 * lengths and codes (standards, section 1.2), between what a person is found by and where the program stands (US-CSV-01 to
 * US-CSV-06, US-RAP-03 to US-RAP-14).
 */
export const RAPIDS: ImportProfileRule = {
  dateOrder: 'mdy',
  creates: true,
  isOf: 'participants',
  defaults: { user_type: 'apprentice' },
  fields: () => [ID, REFERENCE_NUMBER, ...official(), ...standing],
};

function official(): readonly ImportField[] {
  const { givenName, familyName, phone, dateOfBirth } = identityFields('us');
  const { sex, ethnicity, veteranStatus, disability, education, employmentStatus } = demographicFields('us');
  return [
    asColumn(START_DATE, 'Date Apprenticeship Begins'),
    asColumn(givenName, 'Apprentice First Name', LENGTH),
    asColumn(familyName, 'Apprentice Last Name', LENGTH),
    asColumn(nationalIdField('us'), 'Social Security Number'),
    asColumn(dateOfBirth, 'Date of Birth'),
    asCodedColumn(sex, 'Gender', GENDER_CODES),
    asCodedColumn(employmentStatus, 'Employment Status', EMPLOYMENT_CODES),
    asColumn(ADDRESS.line1, 'Apprentice Street Address', LENGTH),
    asColumn(ADDRESS.city, 'Apprentice City', LENGTH),
    stateColumn('Apprentice State', 'letters'),
    asColumn(ADDRESS.postalCode, 'Apprentice 5-Digit Zip Code', { kind: 'zip' }),
    asColumn(phone, 'Telephone', { kind: 'phone_ten_digits' }),
    asColumn(EMAIL, 'Email'),
    asColumn(EMPLOYER, 'Employer'),
    asCodedColumn(ethnicity, 'Ethnicity Hispanic / Latino', ETHNICITY_CODES),
    race('american_indian_or_alaska_native', 'Race-American Indian / Alaskan Native', 'american_indian_alaskan_native'),
    race('asian', 'Asian'),
    race('black_or_african_american', 'Black / African American', 'black_african_american'),
    race('native_hawaiian_or_other_pacific_islander', 'Native Hawaiian / Other Pacific Islander'),
    race('white', 'White'),
    asCodedColumn(veteranStatus, 'Veteran Status', VETERAN_CODES),
    asCodedColumn(disability, 'Apprentice Disability Status', DISABILITY_CODES),
    asCodedColumn(education, 'Apprentice Education Level', EDUCATION_CODES),
    asColumn(OCCUPATION, 'Occupation'),
    asColumn(PROVIDER, 'Related Technical Instruction Provider'),
  ];
}

const race = (of: Parameters<typeof raceColumn>[0], header: string, synonym = header): ImportField => {
  const field = asCodedColumn(raceColumn(of), header, RACE_CODES);
  return { ...field, synonyms: [...field.synonyms, synonym] };
};

// Of the vendor's batch file; the official one registers people and has no status.
const standing: readonly ImportField[] = [
  asCodedColumn(PROGRAM_STATUS, 'Apprentice Status', {
    active: 'active',
    suspended: 'suspended',
    cancelled: 'exited',
    completed: 'completed',
  }),
  asColumn(STATUS_DATES.completed, 'Program Completion Date'),
  asColumn(STATUS_DATES.cancelled, 'Program Exit Date'),
  asColumn(STATUS_DATES.suspended, 'Program Suspension Date'),
  ...CANCELLATION,
  asColumn(USER_TYPE, 'User Type', { isRequired: false }),
];
