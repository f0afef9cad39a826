import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cleanText } from '../text/plain-text.ts';
import { neutralised } from '../text/neutralised.ts';
import { CLEAR_TOKEN, exportedText } from './exported-text.ts';
import type { ImportField } from './import-field.ts';
import { IMPORT_PROFILES, profileFields } from './profiles.ts';
import { importContext, readImportRow } from './read-row.ts';

const fieldsOf = (profile: (typeof IMPORT_PROFILES)[number], options: readonly string[] = []) =>
  profileFields(profile, {
    vocabulary: profile === 'aptem' ? 'uk' : 'us',
    customFields: [
      { id: 'c1', label: 'Shoe size', code: null, type: 'choice', options },
      { id: 'c2', label: 'Notes', code: null, type: 'text', options: [] },
    ],
  });

/** What a file says about one field after it was written and read again. */
function written(field: ImportField, value: string | null) {
  const cell = neutralised(exportedText(field, value));
  const context = importContext([field], { dateOrder: 'ymd', today: '2026-06-01' });
  return readImportRow([cell], [{ column: 0, fieldId: field.id }], context);
}

describe('what is written and read again', () => {
  const strange = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^['"=+@<>;,|\- \tcléar]{0,12}$/),
    fc.constantFrom(
      CLEAR_TOKEN,
      `'${CLEAR_TOKEN}`,
      '=1',
      "'=1",
      '12/03/2026',
      'N/A',
      '00',
      '9',
      'did_not_self_identify',
    ),
  );

  test('is any text that a form would have kept', () => {
    const field = fieldsOf('participants').find(({ id }) => id === 'custom:c2')!;
    fc.assert(
      fc.property(strange, (text) => {
        const kept = cleanText(text, { field: 'x', max: 500 });
        fc.pre(kept.ok && kept.value !== null);
        expect(written(field, kept.value)).toMatchObject({ values: { [field.id]: kept.value }, problems: [] });
      }),
      { numRuns: 300 },
    );
  });

  test("is any entry of a tenant's own list", () => {
    fc.assert(
      fc.property(fc.uniqueArray(strange, { minLength: 1, maxLength: 6 }), (raw) => {
        const options = raw.flatMap((text) => {
          const kept = cleanText(text, { field: 'x', max: 500 });
          return kept.ok && kept.value !== null && kept.value !== CLEAR_TOKEN ? [kept.value] : [];
        });
        const field = fieldsOf('participants', options).find(({ id }) => id === 'custom:c1')!;
        for (const option of options) {
          expect(written(field, option)).toMatchObject({ values: { [field.id]: option }, problems: [] });
        }
      }),
    );
  });

  test.each(IMPORT_PROFILES)('is any answer of the lists of %s, or one that shares its code', (profile) => {
    for (const field of fieldsOf(profile)) {
      // How somebody signs in is read, but stands in no file that is written.
      for (const { value, codes } of field.kind === 'sign_in_method' ? [] : field.choices) {
        const read = written(field, value);
        const again = field.choices.find((choice) => choice.value === read.values[field.id]);
        expect({ field: field.id, value, problems: read.problems }).toEqual({ field: field.id, value, problems: [] });
        if (read.coarse.length > 0) expect(again?.codes[0]).toBe(codes[0]);
        else expect(again?.value).toBe(value);
      }
    }
  });

  test('[US-CSV-02] leaves alone what is empty', () => {
    for (const field of fieldsOf('participants')) expect(written(field, null).values).toEqual({});
  });
});
