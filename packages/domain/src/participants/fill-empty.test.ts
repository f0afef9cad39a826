import { expect, test } from '@jest/globals';
import { fillEmpty, type FillableValues } from './fill-empty.ts';

const record: FillableValues = { email: 'june@example.org', phone: null, dateOfBirth: '2001-02-03', uln: '' };

test.each<[string, FillableValues, FillableValues, readonly string[]]>([
  [
    'what is empty is filled',
    { phone: ' 07700 900123 ', uln: '1234567899' },
    { phone: '07700 900123', uln: '1234567899' },
    [],
  ],
  ['what is there stays, and is named where it differs', { email: 'other@example.org' }, {}, ['email']],
  ['what is the same is neither', { email: ' June@Example.org', dateOfBirth: '2001-02-03' }, {}, []],
  ['what was not typed changes nothing', { phone: ' ', pronouns: null }, {}, []],
  [
    'an address is filled where the record has none',
    { addressLine1: '1 Mill Lane', city: 'Leeds' },
    { addressLine1: '1 Mill Lane', city: 'Leeds' },
    [],
  ],
])('[UK-ADD-34] merging: %s', (_rule, typed, filled, kept) => {
  expect(fillEmpty(record, typed)).toEqual({ filled, kept });
});

test('[UK-ADD-34] two addresses are never mixed', () => {
  const typed = { addressLine1: '1 Mill Lane', city: 'leeds', postalCode: 'LS1 4AP' };

  expect(fillEmpty({ city: 'Leeds' }, typed)).toEqual({ filled: {}, kept: ['addressLine1', 'postalCode'] });
});
