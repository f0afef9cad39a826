import { expect, test } from '@jest/globals';
import { refusalsOf } from '../refusal.ts';
import { cleanAddress } from './postal-address.ts';

const blank = {
  addressLine1: null,
  addressLine2: null,
  city: null,
  region: null,
  postalCode: null,
  country: null,
};

test('[UK-ADD-21] an address is cleaned part by part', () => {
  const raw = { addressLine1: ' 1  High Street ', addressLine2: '', city: 'Łódź', region: null, postalCode: '01234' };

  expect(cleanAddress(raw)).toEqual({
    ok: true,
    value: { ...blank, addressLine1: '1 High Street', city: 'Łódź', postalCode: '01234' },
  });
});

test('[UK-ADD-21] every part of an address may be missing', () => {
  expect(cleanAddress({})).toEqual({ ok: true, value: blank });
});

test.each([
  ['addressLine1', 256],
  ['addressLine2', 256],
  ['city', 100],
  ['region', 100],
  ['postalCode', 20],
  ['country', 100],
])('the %s has at most %i characters', (field, max) => {
  expect(cleanAddress({ [field]: 'x'.repeat(max) }).ok).toBe(true);
  expect(refusalsOf(cleanAddress({ [field]: 'x'.repeat(max + 1) }))).toEqual([
    expect.objectContaining({ code: 'too_long', field }),
  ]);
});

test('every refusal of an address is given at once, in field order', () => {
  const raw = { postalCode: 'x'.repeat(21), region: '\0', addressLine1: 'x'.repeat(257) };

  expect(refusalsOf(cleanAddress(raw)).map(({ field }) => field)).toEqual(['addressLine1', 'region', 'postalCode']);
});
