import { expect, test } from '@jest/globals';
import type { UserType } from '../access/user-type.ts';
import { addressStateOf } from './address-state.ts';
import type { AddressFacts, AddressState } from './address-state.ts';
import { convertAccount } from './convert-account.ts';
import type { ConvertibleAccount } from './convert-account.ts';
import { isRoleConflict } from './role-conflict.ts';
import { maySendInvitation } from './sending-limits.ts';
import { isNoMailName, signInNameOf } from './sign-in-name.ts';

const MANAGED: ConvertibleAccount = {
  userType: 'mentor',
  loginId: null,
  accountStatus: 'active',
  emailKey: 'a@example.org',
  isInvited: false,
  hasRoleConflict: false,
};

test.each<[string, Partial<ConvertibleAccount>, UserType, string, string | null]>([
  ['[US-CNV-01] a managed account is converted', {}, 'sponsor', 'converted', null],
  [
    '[US-MNG-10] one person as staff and participant of an occupation has to be confirmed',
    { hasRoleConflict: true },
    'sponsor',
    'refused',
    'role_conflict',
  ],
  [
    '[US-CNV-05] an authenticated account is left alone',
    { loginId: 'l' },
    'sponsor',
    'skipped',
    'account_authenticated',
  ],
  [
    '[US-CNV-05] an account that is invited already gets no second mail',
    { isInvited: true },
    'sponsor',
    'skipped',
    'account_invited',
  ],
  [
    '[US-CNV-09] a deactivated account is refused',
    { accountStatus: 'deactivated' },
    'sponsor',
    'refused',
    'account_deactivated',
  ],
  [
    '[US-CNV-09] an archived account is refused',
    { accountStatus: 'archived' },
    'sponsor',
    'refused',
    'account_archived',
  ],
  [
    '[UK-ADD-12] an account without an address is refused',
    { emailKey: null },
    'sponsor',
    'refused',
    'account_without_email',
  ],
  [
    '[US-ORG-03] nobody converts an account above the own level',
    { userType: 'regulator' },
    'sponsor',
    'refused',
    'user_type_above_own',
  ],
  ['[US-ORG-03] a supervisor converts nobody', {}, 'supervisor', 'refused', 'user_type_above_own'],
])('%s', (_, values, viewerType, outcome, code) => {
  const decision = convertAccount({ ...MANAGED, ...values }, viewerType);

  expect([decision.outcome, decision.reason?.code ?? null]).toEqual([outcome, code]);
});

const account = (isVisible: boolean, isManaged: boolean) => ({ account: { isVisible, isManaged } });
test.each<[string, Partial<AddressFacts>, AddressState]>([
  ['nobody has', {}, 'free'],
  ['a managed account has', account(true, true), 'managed_account'],
  ['an authenticated account has', account(true, false), 'account'],
  ['an open invitation has', { invitation: { isVisible: true } }, 'open_invitation'],
  [
    'a managed account has that is invited',
    { ...account(true, true), invitation: { isVisible: true } },
    'open_invitation',
  ],
  ['a managed account out of reach has', account(false, true), 'taken'],
  ['an authenticated account out of reach has', account(false, false), 'taken'],
  ['an invitation out of reach has', { invitation: { isVisible: false } }, 'taken'],
])('[US-ACC-07] an address that %s is told apart as far as the viewer may know', (_, facts, state) => {
  expect(addressStateOf({ account: null, invitation: null, ...facts })).toBe(state);
});

test.each<[UserType, string[], UserType, string[], boolean]>([
  ['mentor', ['o'], 'apprentice', ['o'], true],
  ['apprentice', ['o'], 'mentor', ['p', 'o'], true],
  ['mentor', ['o'], 'apprentice', ['p'], false],
  ['mentor', ['o'], 'mentor', ['o'], false],
  ['supervisor', [], 'apprentice', ['o'], false],
])('[US-MNG-10] %s of %j and %s of %j: conflict is %s', (one, ofOne, other, ofOther, conflict) => {
  expect(isRoleConflict({ userType: one, occupationIds: ofOne }, { userType: other, occupationIds: ofOther })).toBe(
    conflict,
  );
});

test.each<[string, number, number, boolean]>([
  ['the fifth to an address', 4, 0, true],
  ['the sixth to an address', 5, 0, false],
  ['the last of the tenant', 0, 4999, true],
  ['one more of the tenant', 0, 5000, false],
])('within a day %s is bounded', (_, toAddress, byTenant, may) => {
  expect(maySendInvitation({ toAddress, byTenant })).toBe(may);
});

test.each([
  ['Ana', 'Li', 'ana.li-4821@no-mail.invalid'],
  ['Zoë', "O'Neil-Şahin", 'zoe.oneilsahin-4821@no-mail.invalid'],
  ['王', '小明', 'person-4821@no-mail.invalid'],
])('[US-AUTH-04] %s %s signs in as %s', (given, family, name) => {
  expect([signInNameOf(given, family, '4821'), isNoMailName(name)]).toEqual([name, true]);
});
