import { describe, expect, test } from '@jest/globals';
import { refusalsOf } from '../refusal.ts';
import { maskNationalId, nationalIdKindOf, parseNationalId } from './national-id.ts';

describe('[US-RAP-08] a Social Security number', () => {
  test.each(['123-45-6789', '123456789', ' 123 45 6789 ', '123\u201145\u20136789', '\u200b123-45-6789'])(
    'is written as %j',
    (raw) => {
      expect(parseNationalId('ssn', raw)).toEqual({ ok: true, value: '123-45-6789' });
    },
  );

  test.each(['001-01-0001', '665-99-9999', '667-01-0001', '899-99-9999'])('may be %s', (raw) => {
    expect(parseNationalId('ssn', raw)).toEqual({ ok: true, value: raw });
  });

  test.each([
    ['has no area 000', '000-45-6789'],
    ['has no area 666', '666-45-6789'],
    ['has no area from 900', '900-45-6789'],
    ['has no area up to 999', '999-45-6789'],
    ['has no group 00', '123-00-6789'],
    ['has no serial 0000', '123-45-0000'],
    ['has not 8 digits', '12345678'],
    ['has not 10 digits', '1234567890'],
    ['is not grouped otherwise', '12-345-6789'],
    ['has no letters', '123-45-678A'],
    ['has ASCII digits', '１２３-４５-６７８９'],
    ['is not blank', ' '],
    ['is not a mask', '•••-••-6789'],
    ['is short', `${' '.repeat(100)}123-45-6789`],
  ])('%s', (_rule, raw) => {
    expect(refusalsOf(parseNationalId('ssn', raw)).map(({ field, code }) => [field, code])).toEqual([
      ['nationalId', 'ssn_malformed'],
    ]);
  });
});

describe('[UK-ADD-16] a National Insurance number', () => {
  test.each(['AB123456C', 'ab 12 34 56 c', ' AB-123456-C ', 'AB\u00a0123456\u00a0C'])('is written as %j', (raw) => {
    expect(parseNationalId('ni_number', raw)).toEqual({ ok: true, value: 'AB123456C' });
  });

  test.each([...'ABCD'])('may end in %s', (suffix) => {
    expect(parseNationalId('ni_number', `OA123456${suffix}`).ok).toBe(true);
  });

  test.each([...'DFIQUV'].flatMap((letter) => [`${letter}A`, `A${letter}`]))('has no prefix like %s', (prefix) => {
    expect(parseNationalId('ni_number', `${prefix}123456A`).ok).toBe(false);
  });

  test.each(['AO', 'BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ', 'bg'])('has not the prefix %s', (prefix) => {
    expect(parseNationalId('ni_number', `${prefix}123456A`).ok).toBe(false);
  });

  test.each([
    ['ends in no letter after D', 'AB123456E'],
    ['has a suffix', 'AB123456'],
    ['has 6 digits', 'AB12345C'],
    ['has two letters in front', 'A1234567C'],
    ['has no letter that only looks like S in upper case', 'ſA123456A'],
    ['is not blank', ''],
  ])('%s', (_rule, raw) => {
    expect(refusalsOf(parseNationalId('ni_number', raw, 'row.ni')).map(({ field, code }) => [field, code])).toEqual([
      ['row.ni', 'ni_number_malformed'],
    ]);
  });
});

test.each([
  ['ssn', '123-45-1234', '•••-••-1234'],
  ['ni_number', 'AB123456C', '•••••456C'],
] as const)('[US-RAP-08] the mask of an %s shows its last four characters', (kind, value, masked) => {
  expect(maskNationalId(kind, value)).toBe(masked);
  expect(masked).toHaveLength(value.length);
});

test.each([
  ['us', 'ssn'],
  ['uk', 'ni_number'],
] as const)('a tenant of the %s vocabulary asks for an %s', (vocabulary, kind) => {
  expect(nationalIdKindOf(vocabulary)).toBe(kind);
});

test.each(['ssn', 'ni_number'] as const)('a refused %s is never repeated', (kind) => {
  expect(JSON.stringify(refusalsOf(parseNationalId(kind, 'secret-000')))).not.toContain('secret');
});
