import { describe, expect, test } from '@jest/globals';
import { PIRL_FIELDS } from '../standard-fields/pirl.ts';
import { guessMapping } from './guess-mapping.ts';
import { profileFields } from './profiles.ts';
import { importContext, readImportRow } from './read-row.ts';

const customFields = [
  ...PIRL_FIELDS.map((field) => ({ ...field, id: field.code })),
  { id: 'own', label: 'Union', code: null, type: 'text' as const, options: [] },
];
const context = { vocabulary: 'us', customFields } as const;
const fields = profileFields('pirl', context);

describe('[US-ACT-04, US-PIR-01] a PIRL file', () => {
  test('has every element in the order of the numbers, after what people are found by', () => {
    const headers = fields.map(({ header }) => header);

    expect(headers.slice(0, 6)).toEqual([
      'ID',
      'E-mail',
      'Reference number',
      'OBS OBS Number',
      '100 Unique Individual Identifier (WIOA)',
      '101 State Code of Residence (WIOA)',
    ]);
    expect(headers).toHaveLength(3 + 153);
    expect(headers.at(-1)).toBe('2700 Social Security Number');
  });

  test('is known by numbers alone and by names alone', () => {
    const header = ['Email', '802', 'PIRL_900', 'Sex (WIOA)', '408', 'Homeless / runaway (WIOA)'];

    expect(guessMapping(header, [], fields).map(({ fieldId, confidence }) => `${fieldId} ${confidence}`)).toEqual([
      'email exact',
      'custom:pirl_802 exact',
      'custom:pirl_900 exact',
      'sex exact',
      'education exact',
      'custom:pirl_800 exact',
    ]);
  });

  test('is read by the codes of its elements, whatever other files have', () => {
    const cells = {
      'custom:pirl_802': '9',
      'custom:pirl_1303': '9',
      'custom:pirl_900': '20260115',
      'custom:pirl_1703': '4200.50',
      sex: '2',
      disability: '0',
      ethnicity: '0',
      education: '8',
      veteran_status: '1',
      region: 'NY',
      national_id: '123456789',
    };
    const mapping = Object.keys(cells).map((fieldId, column) => ({ column, fieldId }));
    const read = readImportRow(
      Object.values(cells),
      mapping,
      importContext(fields, { dateOrder: 'ymd', today: '2026-06-01' }),
    );

    expect(read.problems).toEqual([]);
    expect(read.values).toEqual({
      'custom:pirl_802': 'Did not disclose',
      'custom:pirl_1303': 'Registered apprenticeship',
      'custom:pirl_900': '2026-01-15',
      'custom:pirl_1703': '4200.5',
      sex: 'female',
      disability: 'no',
      ethnicity: 'not_hispanic_or_latino',
      education: 'masters_degree',
      veteran_status: 'veteran',
      region: 'New York',
      national_id: '123-45-6789',
    });
    expect(read.coarse).toEqual(['education', 'veteran_status']);
  });

  test('is confidential throughout, and its fields stand in no other file', () => {
    expect(
      fields.filter(({ id }) => id.startsWith('custom:')).every(({ policy }) => policy === 'demographics:update'),
    ).toBe(true);
    for (const profile of ['participants', 'aptem', 'supplemental'] as const) {
      const custom = profileFields(profile, context).filter(({ id }) => id.startsWith('custom:'));
      expect(custom.map(({ id }) => id)).toEqual(['custom:own']);
    }
  });
});
