import { describe, expect, test } from '@jest/globals';
import { guessMapping, headerKey } from './guess-mapping.ts';
import { IMPORT_PROFILES, profileFields } from './profiles.ts';
import type { ImportProfile } from './profiles.ts';

const context = (profile: ImportProfile) => ({
  vocabulary: profile === 'aptem' ? ('uk' as const) : ('us' as const),
  customFields: [{ id: 'c1', label: 'Union local', code: null, type: 'text' as const, options: [] }],
});
const guess = (profile: ImportProfile, header: string[], samples: string[][] = []) =>
  guessMapping(header, samples, profileFields(profile, context(profile))).map(
    ({ fieldId, confidence }) => `${fieldId ?? '–'} ${confidence}`,
  );

describe('the columns of a file', () => {
  test.each(IMPORT_PROFILES)('are all known in a template of %s', (profile) => {
    const fields = profileFields(profile, context(profile));
    const header = fields.map((field) => field.header);

    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    expect(guess(profile, header)).toEqual(fields.map(({ id }) => `${id} exact`));
  });

  test('[UK-BULK-08] [UK-BULK-28] may stand in any order and under other names', () => {
    expect(guess('aptem', ['Programme', 'SURNAME', 'e-mail address', 'Forename', 'Ref', 'Group'])).toEqual([
      'occupation exact',
      'family_name exact',
      'email exact',
      'given_name exact',
      'reference_number exact',
      'groups exact',
    ]);
  });

  test.each<[string, string, string]>([
    ['first_name', 'participants', 'given_name exact'],
    ['FirstName', 'participants', 'given_name exact'],
    ['Apellido', 'participants', 'family_name exact'],
    ['Fecha de nacimiento', 'participants', 'date_of_birth exact'],
    ['Zip', 'participants', 'postal_code exact'],
    ['Student first name', 'participants', 'given_name likely'],
    ['Fist name', 'participants', 'given_name likely'],
    ['Emial', 'participants', '– none'],
    ['Date of brith', 'participants', 'date_of_birth likely'],
    ['Emergency contact phone', 'participants', '– none'],
    ['UNION LOCAL', 'participants', 'custom:c1 exact'],
    ['Shoe size', 'participants', '– none'],
    ['', 'participants', '– none'],
    ['program_exit_date', 'apprentiscope', 'cancellation_date exact'],
    ['white', 'apprentiscope', 'race_white exact'],
  ])('are known by a heading such as %j', (name, profile, expected) => {
    expect(guess(profile as ImportProfile, [name])).toEqual([expected]);
  });

  test('are given once each: of two with one heading the first counts', () => {
    expect(guess('participants', ['E-mail', 'Email'])).toEqual(['email exact', '– none']);
  });

  test('are known by what stands in them where the heading says nothing', () => {
    expect(guess('participants', ['Column1'], [['a@b.example', '', 'c@d.example']])).toEqual(['email likely']);
    expect(guess('participants', ['Column1'], [['a@b.example', 'Ada']])).toEqual(['– none']);
  });
});

test('headers with the same columns have one key, whatever case and signs they have', () => {
  expect(headerKey(['First name', 'E-mail'])).toBe(headerKey(['first_name ', 'EMAIL']));
  expect(headerKey(['First name', 'E-mail'])).not.toBe(headerKey(['E-mail', 'First name']));
});
