import { expect, test } from '@jest/globals';
import { USER_TYPES, isParticipantType } from '../access/user-type.ts';
import { ACCOUNT_STATUSES, accountTypeOf, isFull, usesSeat } from './account-status.ts';

test.each([
  [null, 'managed'],
  ['login', 'authenticated'],
])('an account with the login %j is %s', (loginId, type) => {
  expect(accountTypeOf({ loginId })).toBe(type);
});

test.each(USER_TYPES.flatMap((userType) => ACCOUNT_STATUSES.map((accountStatus) => ({ userType, accountStatus }))))(
  '[US-STA-07] a seat is used by active participants only, here $userType $accountStatus',
  ({ userType, accountStatus }) => {
    expect(usesSeat({ userType, accountStatus })).toBe(isParticipantType(userType) && accountStatus === 'active');
  },
);

test.each([
  [null, false],
  [1, false],
  [0, true],
  [-2, true],
])('[US-STA-09] a subscription with %s free seats is full: %s', (seatsFree, full) => {
  expect(isFull(seatsFree)).toBe(full);
});
