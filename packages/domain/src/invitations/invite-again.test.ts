import { expect, test } from '@jest/globals';
import { inviteAgain } from './invite-again.ts';

const managed = {
  userType: 'apprentice',
  loginId: null,
  accountStatus: 'active',
  emailKey: 'a@b.org',
  isInvited: false,
  hasRoleConflict: false,
} as const;
const sent = { toAddress: 1, byTenant: 1, hasOwnInvitation: true };

test.each([
  ['a managed account is invited', {}, { hasOwnInvitation: false }, 'invited'],
  ['one with an open invitation is invited again', { isInvited: true }, {}, 'invited_again'],
  [
    'an invitation of somebody else for the address is left alone',
    { isInvited: true },
    { hasOwnInvitation: false },
    'skipped',
  ],
  ['nobody gets a sixth letter in a day', { isInvited: true }, { toAddress: 5 }, 'refused'],
  ['staff and participant of one occupation are refused', { hasRoleConflict: true }, {}, 'refused'],
  [
    'staff and participant of one occupation are invited where that is right',
    { hasRoleConflict: true },
    { confirmsRoles: true },
    'invited_in_both_roles',
  ],
  ['an authenticated account is left alone', { loginId: 'l' }, {}, 'skipped'],
  ['a deactivated account is refused', { accountStatus: 'deactivated' }, {}, 'refused'],
] as const)('[UK-GRID-33] %s', (_, values, facts, outcome) => {
  expect(inviteAgain({ ...managed, ...values }, 'sponsor', { ...sent, ...facts }).outcome).toBe(outcome);
});
