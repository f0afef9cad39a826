import { describe, expect, test } from '@jest/globals';
import { refusalsOf } from '../refusal.ts';
import { cleanCustomValue, CUSTOM_FIELD_TYPES } from './custom-value.ts';
import type { CustomFieldRule } from './custom-value.ts';

const options = ['Day shift', 'Soirée'];
const rule = (type: CustomFieldRule['type']): CustomFieldRule => ({ type, options });

describe('[US-CUS-01] a custom value', () => {
  test.each(CUSTOM_FIELD_TYPES.flatMap((type) => [undefined, null, '', ' '].map((blank) => ({ type, blank }))))(
    'of the type $type is cleared by $blank',
    ({ type, blank }) => {
      expect(cleanCustomValue(rule(type), blank)).toEqual({ ok: true, value: null });
    },
  );

  test.each([
    ['text', ' steel   toe ', 'steel toe'],
    ['text', 'x'.repeat(500), 'x'.repeat(500)],
    ['number', '42', '42'],
    ['number', ' -0012.50 ', '-12.5'],
    ['number', '+7.0', '7'],
    ['number', '-0', '0'],
    ['number', '0.10', '0.1'],
    ['number', '123456789012345.0123456789', '123456789012345.0123456789'],
    ['date', ' 2025-02-28 ', '2025-02-28'],
    ['choice', ' Day shift', 'Day shift'],
    ['choice', 'Soire\u0301e', 'Soirée'],
    ['boolean', 'true', 'true'],
    ['boolean', 'FALSE', 'false'],
  ] as const)('of the type %s turns %j into %j', (type, raw, value) => {
    expect(cleanCustomValue(rule(type), raw)).toEqual({ ok: true, value });
  });

  test.each([
    ['text', 'x'.repeat(501), 'too_long'],
    ['text', 'a\0b', 'unreadable_character'],
    ['number', 'many', 'number_malformed'],
    ['number', '1,000', 'number_malformed'],
    ['number', '1e3', 'number_malformed'],
    ['number', '.5', 'number_malformed'],
    ['number', '1.', 'number_malformed'],
    ['number', '1'.repeat(16), 'number_malformed'],
    ['number', 'Infinity', 'number_malformed'],
    ['date', '2025-02-29', 'date_malformed'],
    ['date', '28/02/2025', 'date_malformed'],
    ['choice', 'day shift', 'unknown_choice'],
    ['boolean', 'yes', 'unknown_choice'],
  ] as const)('of the type %s refuses %j', (type, raw, code) => {
    expect(refusalsOf(cleanCustomValue(rule(type), raw, 'customValues.0'))).toEqual([
      expect.objectContaining({ code, field: 'customValues.0' }),
    ]);
  });
});
