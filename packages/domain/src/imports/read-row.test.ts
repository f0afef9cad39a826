import { describe, expect, test } from '@jest/globals';
import type { DateOrder } from './file-date.ts';
import { IMPORT_PROFILE_RULES, profileFields } from './profiles.ts';
import type { ImportProfile } from './profiles.ts';
import { importContext, readImportRow } from './read-row.ts';
import type { WordChoice } from './read-row.ts';

const customFields = [
  { id: 'c1', label: 'Union', code: null, type: 'choice', options: ['Local 46', 'Local 48'] },
  { id: 'c2', label: 'Hours', code: null, type: 'number', options: [] },
  { id: 'c3', label: 'Has a van', code: null, type: 'boolean', options: [] },
  { id: 'c4', label: 'Medical', code: null, type: 'date', options: [] },
] as const;

interface Reading {
  dateOrder?: DateOrder;
  words?: readonly WordChoice[];
}

/** Reads a row that is given as field id → cell. */
function read(profile: ImportProfile, row: Readonly<Record<string, string>>, { dateOrder, words }: Reading = {}) {
  const vocabulary = profile === 'aptem' ? 'uk' : 'us';
  const fields = profileFields(profile, { vocabulary, customFields });
  const context = importContext(
    fields,
    { today: '2026-06-01', dateOrder: dateOrder ?? IMPORT_PROFILE_RULES[profile].dateOrder },
    words,
  );
  const mapping = Object.keys(row).map((fieldId, column) => ({ column, fieldId }));
  return readImportRow(Object.values(row), mapping, context);
}

/** What one cell is read as: its value, or what is wrong with it. */
function cell(profile: ImportProfile, fieldId: string, text: string, reading?: Reading) {
  const { values, problems } = read(profile, { [fieldId]: text }, reading);
  const wrong = problems.filter(({ isWarning }) => !isWarning);
  return wrong.length > 0 ? wrong.map(({ code }) => `! ${code}`).join(' ') : values[fieldId];
}

const apprentiscope = (fieldId: string, text: string) => cell('apprentiscope', fieldId, text);
const NOT_SAID = 'did_not_self_identify';

describe("the codes of the vendor's file", () => {
  test.each<[string, string, Readonly<Record<string, string>>]>([
    ['[US-RAP-03]', 'sex', { '1': 'male', '2': 'female', '9': NOT_SAID, '3': '! unknown_choice' }],
    [
      '[US-RAP-04]',
      'ethnicity',
      { '1': 'hispanic_or_latino', '2': 'not_hispanic_or_latino', '9': NOT_SAID, '0': '! unknown_choice' },
    ],
    ['[US-RAP-05]', 'race_asian', { '1': 'yes', '0': 'no', '9': NOT_SAID, '2': '! unknown_choice' }],
    ['[US-RAP-05]', 'race_white', { '1': 'yes', '0': 'no', '9': NOT_SAID }],
    [
      '[US-RAP-06]',
      'veteran_status',
      {
        '1': 'veteran',
        '2': 'non_veteran',
        '3': 'non_veteran_other_eligible',
        '4': 'veteran_eligible',
        '9': NOT_SAID,
        '5': '! unknown_choice',
      },
    ],
    ['[US-RAP-07]', 'disability', { '1': 'yes', '2': 'no', '3': NOT_SAID, '4': '! unknown_choice' }],
    [
      '[US-RAP-08]',
      'national_id',
      {
        '123-45-6789': '123-45-6789',
        '123456789': '123-45-6789',
        '123 45 6789': '123-45-6789',
        '12345678': '! ssn_malformed',
        '000-45-6789': '! ssn_malformed',
      },
    ],
    [
      '[US-RAP-09]',
      'region',
      {
        'New York': 'New York',
        'new york': 'New York',
        NY: 'New York',
        'N/A': 'N/A',
        'D.C.': 'District of Columbia',
        Ontario: '! unknown_choice',
      },
    ],
    [
      '[US-RAP-09]',
      'postal_code',
      { '02108': '02108', '2108': '! zip_malformed', '02108-1234': '! zip_malformed', O2108: '! zip_malformed' },
    ],
    [
      '[US-RAP-10]',
      'phone',
      {
        '5185550100': '5185550100',
        '(518) 555-0100': '(518) 555-0100',
        '555-0100': '! phone_not_ten_digits',
        x: '! phone_malformed',
      },
    ],
    [
      '[US-RAP-11]',
      'program_status',
      { active: 'active', suspended: 'suspended', exited: 'cancelled', Exited: 'cancelled', completed: 'completed' },
    ],
    [
      '[US-RAP-12]',
      'completion_date',
      { '20260115': '2026-01-15', '2026-01-15': '2026-01-15', '20260230': '! date_malformed' },
    ],
    ['[US-RAP-14]', 'employment_status', { EE: 'existing_employee', ne: 'new_employee' }],
    ['[US-MAN-09]', 'user_type', { apprentice: 'apprentice', applicant: 'applicant', Journeyman: '! unknown_choice' }],
  ])('%s of %s', (_, fieldId, cases) => {
    const found = Object.fromEntries(Object.keys(cases).map((text) => [text, apprentiscope(fieldId, text)]));
    expect(found).toEqual(cases);
  });

  test('[US-RAP-09] a state of two letters is kept in full, and the row says so', () => {
    expect(read('apprentiscope', { region: 'NY' })).toMatchObject({
      values: { region: 'New York' },
      problems: [{ code: 'state_written_out', isWarning: true }],
    });
    expect(read('apprentiscope', { region: 'New York' }).problems).toEqual([]);
  });
});

describe('[US-RAP-05] the five race columns', () => {
  const all = (answer: string) =>
    Object.fromEntries(
      [
        'american_indian_or_alaska_native',
        'asian',
        'black_or_african_american',
        'native_hawaiian_or_other_pacific_islander',
        'white',
      ].map((race) => [`race_${race}`, answer]),
    );

  test('are kept open with no to each, and the row says so', () => {
    expect(read('apprentiscope', all('0')).problems).toMatchObject([{ code: 'race_left_open', isWarning: true }]);
    expect(read('apprentiscope', { ...all('0'), race_white: '1' }).problems).toEqual([]);
    expect(read('apprentiscope', { race_white: '0' }).problems).toEqual([]);
  });
});

describe("what Aptem's file has", () => {
  test.each<[string, string, Readonly<Record<string, string>>]>([
    [
      '[UK-BULK-10]',
      'date_of_birth',
      { '05/03/2004': '2004-03-05', '2004-03-05': '2004-03-05', '05/03/04': '! date_year_short' },
    ],
    ['[UK-BULK-11]', 'sex', { m: 'male', f: 'female', F: 'female', Female: 'female', x: '! unknown_choice' }],
    [
      '[UK-BULK-12]',
      'min_pay_rate',
      {
        'National Minimum Wage': 'national_minimum_wage',
        'National Apprenticeship Wage': 'national_apprenticeship_wage',
        'national living wage': 'national_living_wage',
        'London Living Wage': '! unknown_choice',
      },
    ],
    [
      '[UK-BULK-14]',
      'program_length',
      { '18': '18 months', '18 months': '18 months', '78 weeks': '78 weeks', '2 years': '! length_malformed' },
    ],
    ['[UK-BULK-14]', 'planned_hours', { '600': '600', '1,200': '1200', '6h': '! number_out_of_range' }],
    ['[UK-BULK-13]', 'employer_code', { '150000001': '150000001' }],
    [
      '[UK-BULK-33]',
      'sign_in_method',
      { SSO: '! single_sign_on_not_set_up', Yes: '! single_sign_on_not_set_up', LDAP: '! unknown_choice' },
    ],
    [
      '[UK-BULK-04]',
      'email',
      { 'ada@college.example': 'ada@college.example', 'ada @college.example': '! email_malformed' },
    ],
    ['[UK-BULK-24]', 'email', { 'ada.college.example': '! email_malformed' }],
    ['[UK-BULK-33]', 'custom:c1', { 'Local 46': 'Local 46', 'local 48': 'Local 48', 'Local 50': '! unknown_choice' }],
    ['[UK-BULK-33]', 'custom:c2', { '007.50': '7.5', '7,5': '! number_malformed' }],
    ['[UK-BULK-33]', 'custom:c3', { yes: 'true', No: 'false', '1': 'true', sí: 'true' }],
    ['[UK-BULK-33]', 'custom:c4', { '25/12/2026': '2026-12-25', '12/25/2026': '! date_malformed' }],
  ])('%s: %s', (_, fieldId, cases) => {
    expect(Object.fromEntries(Object.keys(cases).map((text) => [text, cell('aptem', fieldId, text)]))).toEqual(cases);
  });

  test.each(['password', 'Aptem password', 'No'])(
    '[UK-BULK-33] signing in with a password, said as %j, is right and not kept',
    (text) => {
      expect(read('aptem', { sign_in_method: text, given_name: 'Ada' })).toMatchObject({
        values: { given_name: 'Ada' },
        problems: [],
      });
      expect(cell('aptem', 'sign_in_method', text)).toBeUndefined();
    },
  );

  test.each([
    ['given_name', 50],
    ['family_name', 50],
    ['groups', 50],
    ['city', 50],
    ['region', 50],
    ['reference_number', 256],
    ['address_line_1', 256],
    ['postal_code', 16],
    ['case_owner', 100],
    ['employer', 100],
    ['employer_address_line_1', 255],
  ])('[UK-BULK-09] %s has at most %i characters', (fieldId, max) => {
    expect(cell('aptem', fieldId, 'é'.repeat(max))).toBe('é'.repeat(max));
    expect(cell('aptem', fieldId, 'é'.repeat(max + 1))).toBe('! too_long');
  });
});

describe('words of lists', () => {
  test.each([
    ['sex', 'FEMALE', 'female'],
    ['sex', 'femenino', 'female'],
    ['education', 'Titulo de asociado', 'associate_degree'],
    ['education', "bachelor's degree", 'bachelors_degree'],
    ['race', 'White; asiático', 'asian;white'],
    ['race', 'White, White', 'white'],
    ['program_status', 'Exited', 'cancelled'],
    ['user_type', 'Preaprendiz', 'pre_apprentice'],
    ['user_type', 'pre_apprentice', 'pre_apprentice'],
    ['ethnicity', 'Prefer not to say', NOT_SAID],
    ['is_test_record', 'no', 'false'],
  ])('of %s: %s is read as it is meant, whatever case, accents and language it has', (fieldId, text, expected) => {
    expect(cell('participants', fieldId, text)).toBe(expected);
  });

  test('that no list has are reported with the word', () => {
    expect(read('participants', { sex: ' Femail ', race: 'White; Martian' })).toEqual({
      values: {},
      coarse: [],
      unknownWords: [
        { fieldId: 'sex', word: 'Femail' },
        { fieldId: 'race', word: 'Martian' },
      ],
      problems: [
        expect.objectContaining({
          column: 0,
          fieldId: 'sex',
          code: 'unknown_choice',
          word: 'Femail',
          isWarning: false,
        }),
        expect.objectContaining({ column: 1, fieldId: 'race', code: 'unknown_choice', word: 'Martian' }),
      ],
    });
  });

  test('that somebody mapped once are read so in each row', () => {
    const words = [
      { fieldId: 'sex', word: 'femail', choice: 'female' },
      { fieldId: 'race', word: 'Martian', choice: null },
    ];
    expect(read('participants', { sex: 'Femail', race: 'White; Martian' }, { words })).toMatchObject({
      values: { sex: 'female', race: 'white' },
      problems: [],
      unknownWords: [],
    });
  });
});

describe('[US-RAP-19] "did not self-identify"', () => {
  test.each(['sex', 'ethnicity', 'veteran_status', 'disability', 'education', 'employment_status'])(
    'is an answer of %s, and empty is none',
    (fieldId) => {
      expect(cell('participants', fieldId, 'Did not self-identify')).toBe(NOT_SAID);
      expect(read('participants', { [fieldId]: ' ' }).values).toEqual({});
    },
  );
});

describe('cells', () => {
  test('[US-CSV-02, US-MAN-10] that are empty are absent: unchanged, and no default is invented', () => {
    expect(read('participants', { given_name: '', phone: '  ', country: '' }).values).toEqual({});
  });

  test('[US-CSV-03, US-CSV-06] that are filled are read, whichever they are', () => {
    expect(read('participants', { city: ' Albany ', phone: '' }).values).toEqual({ city: 'Albany' });
  });

  test.each(['<clear>', ' <CLEAR> '])('[US-CSV-08] that hold %s clear the value', (token) => {
    expect(read('participants', { phone: token, sex: token }).values).toEqual({ phone: null, sex: null });
    expect(cell('participants', 'family_name', token)).toBe('! required');
  });

  test('[US-CSV-11] that were neutralised for spreadsheets are read as they were', () => {
    expect(read('participants', { phone: "'+44 20 7946 0000", city: "'=1+1" }).values).toEqual({
      phone: '+44 20 7946 0000',
      city: '=1+1',
    });
  });

  test('of columns that are left out, and of short rows, are not read', () => {
    const fields = profileFields('participants', { vocabulary: 'us', customFields });
    const context = importContext(fields, { today: '2026-06-01', dateOrder: 'ymd' });
    const mapping = [
      { column: 0, fieldId: null },
      { column: 1, fieldId: 'email' },
      { column: 7, fieldId: 'phone' },
    ];
    expect(readImportRow(['x', 'a@b.example'], mapping, context).values).toEqual({ email: 'a@b.example' });
  });

  test.each([
    ['date_of_birth', '2024-01-01', '! date_of_birth_implausible'],
    ['email', 'nobody', '! email_malformed'],
    ['given_name', 'Ada\u0000', '! unreadable_character'],
    ['given_name', 'x'.repeat(101), '! too_long'],
    ['id', '42', '! person_not_found'],
    ['postal_code', 'x'.repeat(21), '! too_long'],
    ['date_of_birth', '05/03/2004', '! date_order_unclear'],
  ])('follow the rules of the form: %s', (fieldId, text, expected) => {
    expect(cell('participants', fieldId, text)).toBe(expected);
  });
});
