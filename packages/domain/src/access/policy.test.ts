import { expect, test } from '@jest/globals';
import { holdsPolicy, POLICIES, policiesOf } from './policy.ts';
import type { Policy } from './policy.ts';
import { USER_TYPES } from './user-type.ts';
import type { UserType } from './user-type.ts';

const own: readonly Policy[] = ['viewer:read', 'sessions:read', 'sessions:end', 'nodes:read'];
const seesParticipants: readonly Policy[] = [...own, 'participants:read'];
const expected: Readonly<Record<UserType, readonly Policy[]>> = {
  regulator: POLICIES,
  sponsor: POLICIES,
  administrator: POLICIES.filter((policy) => policy !== 'organizations:create'),
  supervisor: [...seesParticipants, 'cohorts:read'],
  mentor: seesParticipants,
  provider: seesParticipants,
  referrer: seesParticipants,
  apprentice: seesParticipants,
  youth_apprentice: seesParticipants,
  pre_apprentice: seesParticipants,
  learner: seesParticipants,
  applicant: own,
};

test.each(USER_TYPES)('%s holds exactly the policies of its user type', (userType) => {
  expect(policiesOf(userType).toSorted()).toEqual([...expected[userType]].toSorted());
});

test.each(POLICIES)('%s is written noun:verb', (policy) => {
  expect(policy).toMatch(/^[a-z]+:[a-z_]+$/);
});

test.each(USER_TYPES)('%s is asked for one policy as for the whole list', (userType) => {
  expect(POLICIES.filter((policy) => holdsPolicy(userType, policy))).toEqual(policiesOf(userType));
});
