import { expect, test } from '@jest/globals';
import { refusalsOf } from '../refusal.ts';
import { cleanOrganization } from './organization-details.ts';
import type { RawOrganization } from './organization-details.ts';

const blank = {
  code: null,
  email: null,
  phone: null,
  website: null,
  addressLine1: null,
  addressLine2: null,
  city: null,
  region: null,
  postalCode: null,
  country: null,
};
const codes = (raw: RawOrganization) =>
  refusalsOf(cleanOrganization(raw)).map(({ field, code }) => `${field}: ${code}`);

test('[UK-ORG-01] an organization is cleaned field by field', () => {
  const raw = {
    name: ' Steel  & Sons ',
    code: ' E  12 ',
    email: 'Office@Steel.example',
    phone: '555 010 1234',
    website: 'steel.example',
    city: 'Leeds',
  };

  expect(cleanOrganization(raw)).toEqual({
    ok: true,
    value: {
      ...blank,
      name: 'Steel & Sons',
      code: 'E 12',
      email: 'Office@steel.example',
      phone: '555 010 1234',
      website: 'https://steel.example',
      city: 'Leeds',
    },
  });
});

test.each([undefined, null, '', '  '])('[UK-ORG-01] all of an organization but the name may be %j', (missing) => {
  const raw = { name: 'A', email: missing, phone: missing, website: missing, postalCode: missing };

  expect(cleanOrganization(raw)).toEqual({ ok: true, value: { ...blank, name: 'A' } });
});

test.each([
  ['a name is required', { name: ' ' }, 'name: required'],
  ['a name has at most 200 characters', { name: 'x'.repeat(201) }, 'name: too_long'],
  ['a code has at most 100 characters', { code: 'x'.repeat(101) }, 'code: too_long'],
  ['an email address has a domain', { email: 'office' }, 'email: email_malformed'],
  ['a phone number has digits', { phone: 'none' }, 'phone: phone_malformed'],
  ['a website is not a script', { website: 'javascript:alert(1)' }, 'website: website_malformed'],
  ['a postal code has at most 20 characters', { postalCode: 'x'.repeat(21) }, 'postalCode: too_long'],
])('%s', (_rule, more, refusal) => {
  expect(codes({ name: 'A', ...more })).toEqual([refusal]);
});

test('every refusal of an organization is given at once, in field order', () => {
  expect(codes({ email: '@', phone: '1', website: 'x', city: '\0' })).toEqual([
    'name: required',
    'email: email_malformed',
    'phone: phone_malformed',
    'website: website_malformed',
    'city: unreadable_character',
  ]);
});
