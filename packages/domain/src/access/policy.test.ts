import { expect, test } from '@jest/globals';
import { holdsPolicy, mayUse, POLICIES, policiesOf } from './policy.ts';
import type { Policy } from './policy.ts';
import { PARTICIPANT_TYPES, USER_TYPES } from './user-type.ts';
import type { UserType } from './user-type.ts';

const own: readonly Policy[] = [
  'viewer:read',
  'sessions:read',
  'sessions:end',
  'accounts:switch',
  'nodes:read',
  'password:change',
];
const seesParticipants: readonly Policy[] = [...own, 'participants:read'];
const isParticipant: readonly Policy[] = [...seesParticipants, 'addresses:find', 'details:confirm'];
const seesLists: readonly Policy[] = [
  ...seesParticipants,
  'participants:mark_seen',
  'list_views:read',
  'list_views:update',
];
const confidential: readonly Policy[] = [
  'demographics:read',
  'demographics:update',
  'national_ids:reveal',
  'national_ids:search',
];
const notOfEmployers: readonly Policy[] = [...confidential, 'organizations:create'];
/** Managers assign supervisors; only a supervisor adds people to themselves (US-ASG-06). */
const ofSupervisors: Policy = 'participants:claim';
const ofStaff = POLICIES.filter((policy) => policy !== 'details:confirm' && policy !== ofSupervisors);
const expected: Readonly<Record<UserType, readonly Policy[]>> = {
  regulator: ofStaff,
  sponsor: ofStaff,
  administrator: ofStaff.filter((policy) => !notOfEmployers.includes(policy)),
  supervisor: [...seesLists, 'cohorts:read', ofSupervisors],
  mentor: seesLists,
  provider: seesLists,
  referrer: seesLists,
  apprentice: isParticipant,
  youth_apprentice: isParticipant,
  pre_apprentice: isParticipant,
  learner: isParticipant,
  applicant: own,
};

test.each(USER_TYPES)('%s holds exactly the policies of its user type', (userType) => {
  expect(policiesOf(userType).toSorted()).toEqual([...expected[userType]].toSorted());
});

test.each(POLICIES)('%s is written noun:verb', (policy) => {
  expect(policy).toMatch(/^[a-z_]+:[a-z_]+$/);
});

test.each(USER_TYPES)('%s is asked for one policy as for the whole list', (userType) => {
  expect(POLICIES.filter((policy) => holdsPolicy(userType, policy))).toEqual(policiesOf(userType));
});

test.each(confidential)('[US-RAP-01, US-RAP-08] %s is held by nobody of an employer', (policy) => {
  expect(USER_TYPES.filter((userType) => holdsPolicy(userType, policy))).toEqual(['regulator', 'sponsor']);
});

test.each(PARTICIPANT_TYPES)('[UK-LIFE-20] %s who may only read reads, and minds the own login', (userType) => {
  const mayOf = (isReadOnly: boolean) => POLICIES.filter((policy) => mayUse({ userType, isReadOnly }, policy));

  expect(mayOf(false)).toEqual(policiesOf(userType));
  expect(mayOf(true).toSorted()).toEqual([...seesParticipants].toSorted());
});
