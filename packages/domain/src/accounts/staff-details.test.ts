import { expect, test } from '@jest/globals';
import { checkStaffPlace, cleanStaff } from './staff-details.ts';
import type { StaffPlaceFacts } from './staff-details.ts';

const codesOf = (outcome: { ok: boolean; refusals?: readonly { field?: string; code: string }[] }) =>
  (outcome.refusals ?? []).map(({ field, code }) => `${field}: ${code}`);

test.each([
  [{ givenName: 'Ana', familyName: 'Li', email: 'ana@example.org' }, []],
  [{ title: 'Dr', givenName: 'Ana', familyName: 'Li', email: 'ana@example.org', phone: '+44 1234 567890' }, []],
  [{}, ['givenName: required', 'familyName: required', 'email: required']],
  [
    { givenName: 'Ana', familyName: 'Li', email: 'ana at home', phone: '12' },
    ['email: email_malformed', 'phone: phone_malformed'],
  ],
])('[UK-ORG-02] staff have names and an address: %j', (raw, codes) => {
  expect(codesOf(cleanStaff(raw))).toEqual(codes);
});

const employer: StaffPlaceFacts = {
  contract: 'sponsor',
  recruitment: false,
  granterType: 'administrator',
  organization: { kind: 'employer', isArchived: false },
  usableOccupationIds: ['carpentry'],
};

test.each([
  ['a supervisor of an employer', { userType: 'supervisor', occupationIds: [] }, {}, []],
  ['a mentor with an occupation', { userType: 'mentor', occupationIds: ['carpentry'] }, {}, []],
  ['a mentor without one', { userType: 'mentor', occupationIds: [] }, {}, ['occupationIds: required']],
  [
    'a mentor with one of somebody else',
    { userType: 'mentor', occupationIds: ['law'] },
    {},
    ['occupationIds: occupation_not_usable'],
  ],
  [
    'somebody above',
    { userType: 'sponsor', occupationIds: [] },
    { organization: { kind: 'sponsor', isArchived: false } },
    ['userType: user_type_above_own'],
  ],
  [
    'somebody above the contract',
    { userType: 'regulator', occupationIds: [] },
    { organization: { kind: 'regulator', isArchived: false } },
    ['userType: user_type_above_contract'],
  ],
  ['an instructor at an employer', { userType: 'provider', occupationIds: [] }, {}, ['organizationId: unknown_choice']],
  ['a participant type', { userType: 'apprentice', occupationIds: [] }, {}, ['userType: unknown_choice']],
  ['nobody', { userType: null, occupationIds: [] }, {}, ['userType: required']],
  [
    '[US-PRT-04] no organization',
    { userType: 'supervisor', occupationIds: [] },
    { organization: null },
    ['organizationId: unknown_choice'],
  ],
  [
    '[US-PRT-08] an archived organization',
    { userType: 'supervisor', occupationIds: [] },
    { organization: { kind: 'employer', isArchived: true } },
    ['organizationId: organization_archived'],
  ],
] as const)('%s', (_case, place, facts, codes) => {
  expect(codesOf(checkStaffPlace(place, { ...employer, ...facts } as StaffPlaceFacts))).toEqual(codes);
});
