import { describe, expect, test } from '@jest/globals';
import { refusalsOf } from '../refusal.ts';
import { cleanIdentity, withApprenticeAge } from './identity.ts';
import type { RawIdentity } from './identity.ts';

const today = '2025-06-15';
const names = { givenName: 'Ana', familyName: 'Li' };
const codes = (raw: RawIdentity) =>
  refusalsOf(cleanIdentity(raw, { today })).map(({ field, code }) => `${field}: ${code}`);

test('an identity is cleaned field by field', () => {
  const raw = {
    givenName: ' Ana  María ',
    familyName: 'Li',
    preferredName: 'Ani',
    email: 'Ana@Example.org',
    phone: '555 010 1234',
    dateOfBirth: '2001-02-03',
    referenceNumber: ' A-17 ',
  };

  expect(cleanIdentity(raw, { today })).toEqual({
    ok: true,
    value: {
      givenName: 'Ana María',
      familyName: 'Li',
      preferredName: 'Ani',
      pronouns: null,
      email: { address: 'Ana@example.org', key: 'ana@example.org' },
      phone: '555 010 1234',
      dateOfBirth: '2001-02-03',
      referenceNumber: 'A-17',
      uln: null,
    },
  });
});

test.each([undefined, null, '', '  '])('all but the two names may be %j', (missing) => {
  const raw = { ...names, preferredName: missing, email: missing, phone: missing, dateOfBirth: missing };

  expect(cleanIdentity({ ...raw, referenceNumber: missing }, { today })).toEqual({
    ok: true,
    value: {
      ...names,
      preferredName: null,
      pronouns: null,
      email: null,
      phone: null,
      dateOfBirth: null,
      referenceNumber: null,
      uln: null,
    },
  });
});

test.each([
  ['a given name is required', { givenName: ' ' }, 'givenName: required'],
  ['a family name is required', { familyName: null }, 'familyName: required'],
  ['a name has at most 100 characters', { givenName: '😀'.repeat(101) }, 'givenName: too_long'],
  ['a preferred name has at most 100 characters', { preferredName: 'x'.repeat(101) }, 'preferredName: too_long'],
  [
    '[UK-ADD-30] a reference number has at most 256 characters',
    { referenceNumber: 'x'.repeat(257) },
    'referenceNumber: too_long',
  ],
  ['[UK-ADD-36] pronouns have at most 40 characters', { pronouns: 'x'.repeat(41) }, 'pronouns: too_long'],
  ['a name has no NUL byte', { familyName: 'L\0i' }, 'familyName: unreadable_character'],
  ['an email address has a domain', { email: 'ana' }, 'email: email_malformed'],
  ['a phone number has digits', { phone: 'none' }, 'phone: phone_malformed'],
  ['a date of birth exists', { dateOfBirth: '2001-02-30' }, 'dateOfBirth: date_malformed'],
  ['nobody is younger than 10', { dateOfBirth: '2015-06-16' }, 'dateOfBirth: date_of_birth_implausible'],
  ['nobody is born in the future', { dateOfBirth: '2025-06-16' }, 'dateOfBirth: date_of_birth_implausible'],
  ['nobody is older than 110', { dateOfBirth: '1914-06-15' }, 'dateOfBirth: date_of_birth_implausible'],
])('%s', (_rule, more, refusal) => {
  expect(codes({ ...names, ...more })).toEqual([refusal]);
});

test.each(['2015-06-15', '1914-06-16'])('somebody born on %s has a plausible age', (dateOfBirth) => {
  expect(codes({ ...names, dateOfBirth })).toEqual([]);
});

test('a name of 100 emoji fits', () => {
  expect(codes({ ...names, givenName: '😀'.repeat(100) })).toEqual([]);
});

test('every refusal is given at once, in field order', () => {
  expect(codes({ email: '@', phone: '1', dateOfBirth: 'x', referenceNumber: '\0' })).toEqual([
    'givenName: required',
    'familyName: required',
    'email: email_malformed',
    'phone: phone_malformed',
    'dateOfBirth: date_malformed',
    'referenceNumber: unreadable_character',
  ]);
});

describe('a tenant of the British vocabulary', () => {
  const uk = { today, vocabulary: 'uk' } as const;
  const codesOf = (change: object, rules: object = {}) =>
    refusalsOf(cleanIdentity({ ...names, ...change }, { ...uk, ...rules })).map(
      ({ field, code }) => `${field}: ${code}`,
    );

  test.each([
    ['[UK-ADD-06] takes a first name of 50 characters', { givenName: 'x'.repeat(50) }, {}, []],
    ['[UK-ADD-06] and none of 51', { givenName: 'x'.repeat(51) }, {}, ['givenName: too_long']],
    ['[UK-ADD-06] asks for a first name', { givenName: ' ' }, {}, ['givenName: required']],
    ['[UK-ADD-07] takes a surname of 50 characters', { familyName: 'x'.repeat(50) }, {}, []],
    ['[UK-ADD-07] and none of 51', { familyName: 'x'.repeat(51) }, {}, ['familyName: too_long']],
    ['[UK-ADD-08] does without a preferred name', { preferredName: null }, {}, []],
    [
      '[UK-ADD-08] or asks for one',
      { preferredName: ' ' },
      { isPreferredNameRequired: true },
      ['preferredName: required'],
    ],
    ['[UK-ADD-13] takes a mobile number of plus, spaces and digits', { phone: '+44 7700 900123' }, {}, []],
    ['[UK-ADD-13] and none with other signs', { phone: '(07700) 900-123' }, {}, ['phone: mobile_malformed']],
    ['[UK-ADD-14] does without a mobile number', { phone: null }, {}, []],
    ['[UK-ADD-14] or asks for one', { phone: '' }, { isPhoneRequired: true }, ['phone: required']],
  ])('%s', (_rule, change, rules, codes) => {
    expect(codesOf(change, rules)).toEqual(codes);
  });
});

test('the American vocabulary takes longer names and other ways to write a number', () => {
  const person = { ...names, givenName: 'x'.repeat(100), phone: '(212) 555-0100 x 7' };

  expect(cleanIdentity(person, { today, vocabulary: 'us' }).ok).toBe(true);
});

describe('[UK-ADD-34] a unique learner number', () => {
  const ulnOf = (vocabulary: 'uk' | 'us' | undefined, uln: string) => {
    const outcome = cleanIdentity({ ...names, uln }, { today, ...(vocabulary ? { vocabulary } : {}) });
    return outcome.ok ? outcome.value.uln : outcome.refusals.map(({ code }) => code);
  };

  test.each([
    ['is kept in the British vocabulary', 'uk', '123 456 7899', '1234567899'],
    ['may be missing there', 'uk', ' ', null],
    ['is refused where it can not be one', 'uk', '1234567891', ['uln_malformed']],
    ['is refused in the American one', 'us', '1234567899', ['uln_not_in_use']],
    ['stays as it is where an edit is about something else', undefined, '1234567899', '1234567899'],
  ] as const)('%s', (_rule, vocabulary, raw, expected) => {
    expect(ulnOf(vocabulary, raw)).toEqual(expected);
  });
});

describe('[US-RAP-17] an apprentice', () => {
  test.each<[string, string, string | null, string, 'us' | 'uk', string[]]>([
    ['is sixteen on the day of the start', 'apprentice', '2025-06-15', '2009-06-15', 'us', []],
    ['is not a day younger', 'apprentice', '2025-06-15', '2009-06-16', 'us', ['dateOfBirth: apprentice_too_young']],
    ['may be younger before the start', 'apprentice', '2026-06-16', '2010-06-16', 'us', []],
    [
      'was not younger when it began',
      'apprentice',
      '2024-01-01',
      '2009-01-01',
      'us',
      ['dateOfBirth: apprentice_too_young'],
    ],
    [
      'is sixteen today where no start is known',
      'apprentice',
      null,
      '2009-06-16',
      'us',
      ['dateOfBirth: apprentice_too_young'],
    ],
    ['may be a younger one of another type', 'youth_apprentice', '2025-06-15', '2011-01-01', 'us', []],
    ['may be younger in the British vocabulary', 'apprentice', '2025-06-15', '2011-01-01', 'uk', []],
  ])('%s', (_rule, userType, startDate, dateOfBirth, vocabulary, expected) => {
    const rules = withApprenticeAge({ today, vocabulary }, { userType, startDate });

    const found = refusalsOf(cleanIdentity({ ...names, dateOfBirth }, rules));

    expect(found.map(({ field, code }) => `${field}: ${code}`)).toEqual(expected);
  });
});
