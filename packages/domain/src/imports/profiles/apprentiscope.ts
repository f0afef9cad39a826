import { asCodedColumn, asColumn } from '../fields/define-field.ts';
import { ADDRESS, EMAIL, ID, identityFields, USER_TYPE } from '../fields/identity-fields.ts';
import { EMPLOYER, OCCUPATION, PROGRAM_STATUS, START_DATE, STATUS_DATES } from '../fields/program-fields.ts';
import { demographicFields, nationalIdField, raceColumn } from '../fields/sensitive-fields.ts';
import { stateColumn } from '../fields/state-field.ts';
import type { ImportProfileRule } from './import-profile.ts';
import { EMPLOYMENT_CODES, ETHNICITY_CODES, RACE_CODES, VETERAN_CODES } from './rapids-codes.ts';

const STATUS_CODES = { active: 'active', suspended: 'suspended', cancelled: 'exited', completed: 'completed' } as const;

/**
 * Managed users as ApprentiScope's upload has them: the vendor's "RAPIDS Validation Rules" up to employment_status, where the
 * public list ends, with the ids that its help page allows in a row (standards, section 1.5; US-MAN-07, US-MAN-09). Its codes
 * are its own: 3 is the disability that nobody disclosed.
 */
export const APPRENTISCOPE: ImportProfileRule = {
  dateOrder: 'ymd',
  creates: true,
  isOf: 'participants',
  defaults: {},
  fields: () => {
    const { givenName, familyName, phone, dateOfBirth } = identityFields('us');
    const { sex, ethnicity, veteranStatus, disability, employmentStatus } = demographicFields('us');
    return [
      asColumn(ID, 'id'),
      asColumn(EMAIL, 'email', { isRequired: true }),
      asCodedColumn(USER_TYPE, 'user_type', { apprentice: 'apprentice', applicant: 'applicant' }),
      asColumn(givenName, 'first_name'),
      asColumn(familyName, 'last_name'),
      asColumn(ADDRESS.line1, 'address', { isRequired: true }),
      asColumn(ADDRESS.city, 'city', { isRequired: true }),
      { ...stateColumn('state', 'name'), isRequired: true },
      asColumn(ADDRESS.postalCode, 'zip', { kind: 'zip', isRequired: true }),
      asColumn(phone, 'phone', { kind: 'phone_ten_digits' }),
      asCodedColumn(PROGRAM_STATUS, 'apprentice_status', STATUS_CODES),
      asColumn(START_DATE, 'program_start_date'),
      asColumn(STATUS_DATES.completed, 'program_completion_date'),
      asColumn(STATUS_DATES.cancelled, 'program_exit_date'),
      asColumn(STATUS_DATES.suspended, 'program_suspension_date'),
      asColumn(dateOfBirth, 'date_of_birth'),
      asColumn(nationalIdField('us'), 'ssn'),
      asCodedColumn(sex, 'gender', { male: '1', female: '2', did_not_self_identify: '9' }),
      asCodedColumn(ethnicity, 'ethnicity_hispanic_latino', ETHNICITY_CODES),
      asCodedColumn(raceColumn('american_indian_or_alaska_native'), 'american_indian_alaskan_native', RACE_CODES),
      asCodedColumn(raceColumn('asian'), 'asian', RACE_CODES),
      asCodedColumn(raceColumn('black_or_african_american'), 'black_african_american', RACE_CODES),
      asCodedColumn(
        raceColumn('native_hawaiian_or_other_pacific_islander'),
        'native_hawaiian_other_pacific_islander',
        RACE_CODES,
      ),
      asCodedColumn(raceColumn('white'), 'white', RACE_CODES),
      asCodedColumn(veteranStatus, 'veteran_status', VETERAN_CODES),
      asCodedColumn(disability, 'disability_status', { yes: '1', no: '2', did_not_self_identify: ['3', '9'] }),
      asCodedColumn(employmentStatus, 'employment_status', EMPLOYMENT_CODES),
      asColumn(EMPLOYER, 'employer_id'),
      asColumn(OCCUPATION, 'occupation_id'),
    ];
  },
};
