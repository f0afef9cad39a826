import { customColumn } from '../fields/custom-fields.ts';
import { asCodedColumn, asColumn } from '../fields/define-field.ts';
import { ADDRESS, EMAIL, ID, identityFields, REFERENCE_NUMBER } from '../fields/identity-fields.ts';
import { demographicFields, nationalIdField, raceColumn } from '../fields/sensitive-fields.ts';
import { stateColumn } from '../fields/state-field.ts';
import type { ImportField } from '../import-field.ts';
import type { ImportProfileRule } from './import-profile.ts';

const YES_NO = { yes: '1', no: '0', did_not_self_identify: '9' } as const;
// Coarser than what is kept, as in RAPIDS, or finer; meanings stay (standards, section 5).
const VETERAN = { veteran: '1', veteran_eligible: '1', non_veteran: '0', non_veteran_other_eligible: '0' } as const;
const EDUCATION = {
  high_school_diploma: '1',
  high_school_equivalency: '2',
  certificate_of_attendance: '3',
  some_college: '4',
  vocational_certificate: '5',
  associate_degree: '6',
  bachelors_degree: '7',
  masters_degree: '8',
  doctorate_or_professional_degree: '8',
  some_high_school: '0',
  eighth_grade_or_less: '0',
} as const;

/**
 * The elements of PIRL (ETA-9172) for people who are there, headed by number and name, in the order of the numbers: those of the
 * tenant's PIRL fields, and those that a record has anyway (US-ACT-04, US-PIR-01).
 */
export const PIRL: ImportProfileRule = {
  dateOrder: 'ymd',
  creates: false,
  isOf: 'participants',
  defaults: {},
  fields: ({ customFields }) => {
    const elements = customFields.filter(({ code }) => code?.startsWith('pirl_')).map(customColumn);
    return [ID, EMAIL, REFERENCE_NUMBER, ...[...elements, ...held()].sort((a, b) => numberOf(a) - numberOf(b))];
  },
};

// "OBS" has no number and comes first.
const numberOf = ({ header }: ImportField): number => Number.parseInt(header, 10) || 0;

function held(): readonly ImportField[] {
  const { sex, ethnicity, veteranStatus, disability, education } = demographicFields('us');
  const race = (of: Parameters<typeof raceColumn>[0], header: string) => asCodedColumn(raceColumn(of), header, YES_NO);
  const { dateOfBirth } = identityFields('us');
  const fields = [
    stateColumn('101 State Code of Residence (WIOA)', 'letters'),
    asColumn(ADDRESS.postalCode, '103 Zip Code of Residence', { kind: 'zip' }),
    asColumn(dateOfBirth, '200 Date of Birth (WIOA)'),
    asCodedColumn(sex, '201 Sex (WIOA)', { male: '1', female: '2', did_not_self_identify: '9' }),
    asCodedColumn(disability, '202 Individual with a Disability (WIOA)', YES_NO),
    asCodedColumn(ethnicity, '210 Ethnicity: Hispanic/Latino (WIOA)', {
      hispanic_or_latino: '1',
      not_hispanic_or_latino: '0',
      did_not_self_identify: '9',
    }),
    race('american_indian_or_alaska_native', '211 American Indian / Alaska Native (WIOA)'),
    race('asian', '212 Asian (WIOA)'),
    race('black_or_african_american', '213 Black / African American (WIOA)'),
    race('native_hawaiian_or_other_pacific_islander', '214 Native Hawaiian / Other Pacific Islander (WIOA)'),
    race('white', '215 White (WIOA)'),
    asCodedColumn(veteranStatus, '300 Veteran Status', VETERAN),
    asCodedColumn(education, '408 Highest Educational Level Completed at Program Entry (WIOA)', EDUCATION),
    asColumn(nationalIdField('us'), '2700 Social Security Number'),
  ];
  return fields.map((field) => ({ ...field, synonyms: [...field.synonyms, ...elementNames(field.header)] }));
}

/** "802", "PIRL 802" and the name alone mean the element too. */
const elementNames = (header: string): readonly string[] => {
  const [number = '', ...name] = header.split(' ');
  return [number, `PIRL ${number}`, name.join(' ')];
};
