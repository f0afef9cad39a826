import { describe, expect, test } from '@jest/globals';
import {
  allowedOrganizationKinds,
  allowedUserTypes,
  canGrantUserType,
  checkUserType,
  CONTRACT_TYPES,
  creatableOrganizationKinds,
  isAllowedUserType,
  rank,
  runsTenant,
  topUserTypeOf,
} from './contract.ts';
import type { OrganizationKind } from './organization-kind.ts';
import { organizationKindOf, USER_TYPES } from './user-type.ts';
import type { UserType } from './user-type.ts';

const packages = { recruitment: false };

describe('the contract caps the user types', () => {
  test.each([
    ['regulator', []],
    ['sponsor', ['regulator']],
    ['employer', ['regulator', 'sponsor']],
  ] as const)('[US-ORG-01, US-ORG-03] a contract of type %s has everybody but %j', (contract, missing) => {
    const allowed = allowedUserTypes(contract, { recruitment: true });

    expect(USER_TYPES.filter((userType) => !allowed.includes(userType))).toEqual(missing);
  });

  test.each(CONTRACT_TYPES)('[US-UT-04] a contract of type %s has applicants only with Recruitment', (contract) => {
    expect(isAllowedUserType('applicant', contract, { recruitment: false })).toBe(false);
    expect(isAllowedUserType('applicant', contract, { recruitment: true })).toBe(true);
  });

  test.each([
    ['regulator', 'regulator'],
    ['sponsor', 'sponsor'],
    ['employer', 'administrator'],
  ] as const)('[US-ORG-01] the highest user type of a contract of type %s is %s', (contract, top) => {
    expect(topUserTypeOf(contract)).toBe(top);
  });

  test.each(CONTRACT_TYPES)(
    '[US-ORG-01] each user type of a contract of type %s has a kind of organization there',
    (contract) => {
      const kinds = allowedOrganizationKinds(contract);

      expect(
        allowedUserTypes(contract, packages)
          .map(organizationKindOf)
          .filter((kind) => !kinds.includes(kind)),
      ).toEqual([]);
    },
  );

  test.each([
    ['regulator', ['regulator', 'sponsor', 'employer', 'provider', 'referrer', 'other']],
    ['sponsor', ['sponsor', 'employer', 'provider', 'referrer', 'other']],
    ['employer', ['employer', 'provider', 'referrer', 'other']],
  ] as const)('[US-ORG-02, UK-ORG-01] a contract of type %s has organizations of the kinds %j', (contract, kinds) => {
    expect(allowedOrganizationKinds(contract)).toEqual(kinds);
  });
});

describe('nobody creates above the own level', () => {
  const grantable: Partial<Record<UserType, readonly UserType[]>> = {
    regulator: USER_TYPES,
    sponsor: USER_TYPES.filter((userType) => userType !== 'regulator'),
    administrator: USER_TYPES.filter((userType) => userType !== 'regulator' && userType !== 'sponsor'),
  };

  test.each(USER_TYPES)('[US-ORG-03] %s gives only the user types of its own level or below, if any', (granter) => {
    expect(USER_TYPES.filter((target) => canGrantUserType(granter, target))).toEqual(grantable[granter] ?? []);
  });

  test('[US-ORG-02] regulator stands above sponsor, administrator, other staff and participants in this order', () => {
    const ranks = (['regulator', 'sponsor', 'administrator', 'supervisor', 'learner'] as const).map(rank);

    expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
    expect(new Set(ranks).size).toBe(ranks.length);
  });

  test.each(USER_TYPES)('[US-ORG-02] %s creates only organizations below its own', (userType) => {
    const expected: Partial<Record<UserType, readonly OrganizationKind[]>> = {
      regulator: ['sponsor', 'employer', 'provider', 'referrer', 'other'],
      sponsor: ['employer', 'provider', 'referrer', 'other'],
    };

    expect(creatableOrganizationKinds(userType)).toEqual(expected[userType] ?? []);
  });
});

describe('the user type of an account', () => {
  const facts = { contract: 'sponsor', recruitment: false, granterType: 'sponsor' } as const;

  test.each([
    ['[US-UT-05] is required', null, facts, 'required'],
    ['[US-UT-05] is required when blank', '', facts, 'required'],
    ['[US-UT-01] is one of the list', 'executive', facts, 'unknown_choice'],
    ['[US-ORG-03] is not above the contract', 'regulator', facts, 'user_type_above_contract'],
    ['[US-UT-04] is applicant only with Recruitment', 'applicant', facts, 'user_type_needs_recruitment'],
    [
      "[US-ORG-03] is not above the granter's",
      'sponsor',
      { ...facts, granterType: 'administrator' },
      'user_type_above_own',
    ],
    ['[US-ORG-03] may be the highest of the contract', 'sponsor', facts, undefined],
    ['[US-UT-05] may be a participant type', 'learner', { ...facts, granterType: 'administrator' }, undefined],
  ] as const)('%s', (_rule, userType, given, code) => {
    expect(checkUserType(userType, given)?.code).toBe(code);
  });
});

test('[US-ORG-01] the highest user type of a contract runs the tenant, and nobody else', () => {
  const running = CONTRACT_TYPES.map((contract) => USER_TYPES.filter((userType) => runsTenant(userType, contract)));

  expect(running).toEqual([['regulator'], ['sponsor'], ['administrator']]);
});
