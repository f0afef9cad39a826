import { describe, expect, test } from '@jest/globals';
import { cleanCustomValue } from '../participants/custom-value.ts';
import { PIRL_FIELDS } from './pirl.ts';
import { STANDARD_SECTIONS } from './standard-field.ts';

const field = (code: string) => PIRL_FIELDS.find((each) => each.code === code);

describe('[US-PIR-01] the PIRL fields', () => {
  test('are those that a record does not have anyway, each once', () => {
    expect(PIRL_FIELDS).toHaveLength(139);
    expect(new Set(PIRL_FIELDS.map(({ code }) => code)).size).toBe(139);
    expect(new Set(PIRL_FIELDS.map(({ label }) => label)).size).toBe(139);
    expect([...new Set(PIRL_FIELDS.map(({ section }) => section))]).toEqual(STANDARD_SECTIONS);
    for (const held of ['101', '103', '200', '201', '202', '210', '215', '300', '408', '2700']) {
      expect(field(`pirl_${held}`)).toBeUndefined();
    }
  });

  test('take what their elements take', () => {
    expect(field('pirl_802')).toMatchObject({
      label: '802 Low Income Status (WIOA)',
      section: 'pirl_person',
      type: 'choice',
      options: ['Yes', 'No', 'Did not disclose'],
      optionCodes: ['1', '0', '9'],
    });
    expect(field('pirl_900')).toMatchObject({ section: 'pirl_participation', type: 'date', options: [] });
    expect(field('pirl_1703')).toMatchObject({ section: 'pirl_outcomes', type: 'number' });
    expect(field('pirl_108a')).toMatchObject({ label: '108A ETA-assigned local workforce board code', type: 'text' });
  });

  test('have lists with one code for each entry, which a form takes', () => {
    for (const { type, options, optionCodes } of PIRL_FIELDS) {
      expect(optionCodes).toHaveLength(options.length);
      expect(new Set(options).size).toBe(options.length);
      expect(new Set(optionCodes).size).toBe(options.length);
      expect(options.length > 0).toBe(type === 'choice');
      for (const option of options) expect(cleanCustomValue({ type, options }, option).ok).toBe(true);
    }
  });

  test('take text where nobody says what the codes are', () => {
    expect(['pirl_931', 'pirl_203', 'pirl_301', 'pirl_2101'].map((code) => field(code)?.type)).toEqual(
      Array.from({ length: 4 }, () => 'text'),
    );
  });
});
