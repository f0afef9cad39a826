import { describe, expect, test } from '@jest/globals';
import { guessMapping } from './guess-mapping.ts';
import { IMPORT_PROFILE_RULES, profileFields } from './profiles.ts';
import { importContext, readImportRow } from './read-row.ts';

const fields = profileFields('rapids', { vocabulary: 'us', customFields: [] });
const context = importContext(fields, { dateOrder: IMPORT_PROFILE_RULES.rapids.dateOrder, today: '2026-06-01' });

// The header of the official upload, and invented people.
const HEADER =
  'Date Apprenticeship Begins,Apprentice First Name,Apprentice Last Name,Apprentice Middle Name,Apprentice Suffix,Social Security Number,Date of Birth,Gender,Employment Status,Apprentice Street Address,Apprentice City,Apprentice State,Apprentice 5-Digit Zip Code,Telephone,Email,Employer,Ethnicity Hispanic / Latino,Race-American Indian / Alaskan Native,Asian,Black / African American,Native Hawaiian / Other Pacific Islander,White,Veteran Status,Apprentice Disability Status,Apprentice Education Level,Occupation,Related Technical Instruction Provider,Credit for previous experience,Prior Wages,Career Connection,Student Status'.split(
    ',',
  );
const JOSE =
  "09/08/2025|José|O'Neil-García||Jr.||01/05/1990|M|EE|4 Elm Rd, Apt 2|Boston|MA|02108|5185550100|jose@example.org|1|1|0|0|0|0|1|1|9|9|1|1|0|18|M|NA".split(
    '|',
  );
const mapping = guessMapping(HEADER, [], fields);
const cell = (fieldId: string, text: string) =>
  readImportRow([text], [{ column: 0, fieldId }], context).values[fieldId] ?? null;

describe('[US-ACT-03] the official upload of RAPIDS', () => {
  test('is read as it is; what is not kept here is left out and named', () => {
    expect(mapping.filter(({ fieldId }) => fieldId === null).map(({ column }) => HEADER[column])).toEqual([
      'Apprentice Middle Name',
      'Apprentice Suffix',
      'Credit for previous experience',
      'Prior Wages',
      'Career Connection',
      'Student Status',
    ]);
    expect(mapping.filter(({ fieldId }) => fieldId !== null).every(({ confidence }) => confidence === 'exact')).toBe(
      true,
    );

    const { values, problems, coarse } = readImportRow(JOSE, mapping, context);
    expect(problems).toEqual([]);
    expect(coarse).toEqual([]);
    expect(values).toMatchObject({
      start_date: '2025-09-08',
      given_name: 'José',
      family_name: "O'Neil-García",
      date_of_birth: '1990-01-05',
      sex: 'male',
      employment_status: 'existing_employee',
      address_line_1: '4 Elm Rd, Apt 2',
      region: 'Massachusetts',
      postal_code: '02108',
      ethnicity: 'hispanic_or_latino',
      race_white: 'yes',
      race_asian: 'no',
      veteran_status: 'veteran',
      disability: 'did_not_self_identify',
      education: 'doctorate_or_professional_degree',
    });
  });

  test('[US-CSV-04, US-CSV-07] writes codes into its template', () => {
    const codes = (id: string) => fields.find((field) => field.id === id)?.choices.map(({ codes: [first] }) => first);

    expect(codes('sex')).toEqual(['F', 'M', '9']);
    expect(codes('region')?.slice(0, 2)).toEqual(['AL', 'AK']);
    expect(codes('disability')).toEqual(['1', '2', '9']);
  });
});

test('[US-RAP-13] the education level has the codes of RAPIDS, where 5 is "did not self-identify" and 9 a doctorate', () => {
  const codes = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

  expect(codes.map((code) => cell('education', code))).toEqual([
    'some_high_school',
    null,
    'high_school_diploma',
    null,
    'did_not_self_identify',
    'some_college',
    'bachelors_degree',
    'masters_degree',
    'doctorate_or_professional_degree',
  ]);
});

test('[US-RAP-14] the employment status is EE or NE', () => {
  expect(['EE', 'NE', 'XX'].map((code) => cell('employment_status', code))).toEqual([
    'existing_employee',
    'new_employee',
    null,
  ]);
});

test('[US-ACT-05, US-CUS-03] a supplemental file has what people are found by, and the own fields by their labels', () => {
  const customFields = [{ id: 'c1', label: 'Union local', code: null, type: 'text' as const, options: [] }];

  expect(
    profileFields('supplemental', { vocabulary: 'us', customFields }).map(({ id, header }) => `${id}: ${header}`),
  ).toEqual(['id: ID', 'email: E-mail', 'reference_number: Reference number', 'custom:c1: Union local']);
});

test.each([
  ['kind', 'Training provider', 'provider'],
  ['kind', 'EMPLOYER', 'employer'],
  ['website', 'www.rye.example', 'https://www.rye.example'],
  ['phone', '+44 20 7946 0000', '+44 20 7946 0000'],
  ['standing', 'On hold', 'on_hold'],
])('[US-PRT-07] a file of organizations has a %s: %s', (fieldId, text, expected) => {
  const own = profileFields('organizations', { vocabulary: 'us', customFields: [] });
  const read = readImportRow(
    [text],
    [{ column: 0, fieldId }],
    importContext(own, { dateOrder: 'ymd', today: '2026-06-01' }),
  );

  expect(read.values[fieldId]).toBe(expected);
});
