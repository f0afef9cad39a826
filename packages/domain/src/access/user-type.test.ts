import { expect, test } from '@jest/globals';
import { categoryOf, isParticipantType, isStaffType, isUserType, organizationKindOf, USER_TYPES } from './user-type.ts';

const table = [
  ['regulator', 'staff', 'regulator'],
  ['sponsor', 'staff', 'sponsor'],
  ['administrator', 'staff', 'employer'],
  ['supervisor', 'staff', 'employer'],
  ['mentor', 'staff', 'employer'],
  ['provider', 'staff', 'provider'],
  ['referrer', 'staff', 'referrer'],
  ['apprentice', 'participant', 'employer'],
  ['youth_apprentice', 'participant', 'employer'],
  ['pre_apprentice', 'participant', 'employer'],
  ['learner', 'participant', 'employer'],
  ['applicant', 'applicant', 'employer'],
] as const;

test('the table below names every user type', () => {
  expect(table.map(([userType]) => userType)).toEqual(USER_TYPES);
});

test.each(table)('[US-UT-01] %s belongs to the category %s', (userType, category, _kind) => {
  expect(categoryOf(userType)).toBe(category);
});

test.each(table)(
  '[US-UT-02, US-UT-03] %s is a staff or participant type as its category %s says',
  (userType, category, _kind) => {
    expect([isStaffType(userType), isParticipantType(userType)]).toEqual([
      category === 'staff',
      category === 'participant',
    ]);
  },
);

test.each(table)('[US-ORG-02, US-UT-09] %s (%s) belongs to an organization of kind %s', (userType, _category, kind) => {
  expect(organizationKindOf(userType)).toBe(kind);
});

test.each([
  ['supervisor', true],
  ['Supervisor', false],
  ['executive', false],
  ['', false],
])('the text %j is a user type: %s', (text, isKnown) => {
  expect(isUserType(text)).toBe(isKnown);
});
