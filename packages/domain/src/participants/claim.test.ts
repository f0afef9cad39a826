import { describe, expect, test } from '@jest/globals';
import { USER_TYPES } from '../access/user-type.ts';
import type { Viewer } from '../access/viewer.ts';
import { refusalsOf } from '../refusal.ts';
import { canClaim, cleanClaimProbe } from './claim.ts';

const viewer: Viewer = {
  tenantId: 'tenant',
  accountId: 'sofia',
  userType: 'supervisor',
  organizationId: 'mill',
  occupationIds: [],
  partnerIds: [],
  groupIds: null,
  isActive: true,
};
const person = { tenantId: 'tenant', employerId: 'mill', accountStatus: 'active', groupIds: ['south'] } as const;

describe('[US-ASG-06] a supervisor adds a participant to themselves', () => {
  test.each([
    ['of the own employer, where the tenant allows it', {}, {}, true, true],
    ['not where the tenant does not allow it', {}, {}, false, false],
    ['not of another employer', {}, { employerId: 'bakery' }, true, false],
    ['not of another tenant', {}, { tenantId: 'other' }, true, false],
    ['not out of the archive', {}, { accountStatus: 'archived' as const }, true, false],
    ['whose account is deactivated', {}, { accountStatus: 'deactivated' as const }, true, true],
    ['not with a deactivated account of their own', { isActive: false }, {}, true, false],
    ['within the groups that limit them', { groupIds: ['south'] }, {}, true, true],
    ['not outside of them', { groupIds: ['north'] }, {}, true, false],
  ])('%s', (_rule, who, whom, isAllowed, can) => {
    expect(canClaim({ ...viewer, ...who }, { ...person, ...whom }, isAllowed)).toBe(can);
  });

  test.each(USER_TYPES.filter((userType) => userType !== 'supervisor'))('a %s does not', (userType) => {
    expect(canClaim({ ...viewer, userType }, person, true)).toBe(false);
  });
});

describe('[US-ASG-06] who is looked for', () => {
  test('is known by the e-mail address', () => {
    expect(cleanClaimProbe({ email: ' Robin@Example.org ' })).toEqual({
      ok: true,
      value: { emailKey: 'robin@example.org' },
    });
  });

  test('is known by name and date of birth together', () => {
    expect(cleanClaimProbe({ givenName: 'Róbin', familyName: ' Person', dateOfBirth: '2001-02-03' })).toEqual({
      ok: true,
      value: { nameKey: 'robin person', dateOfBirth: '2001-02-03' },
    });
  });

  test.each([
    ['nothing', {}, ['givenName: required', 'familyName: required', 'dateOfBirth: required']],
    ['a name alone', { givenName: 'Robin', familyName: 'Person' }, ['dateOfBirth: required']],
    [
      'a day that does not exist',
      { givenName: 'R', familyName: 'P', dateOfBirth: '2001-02-30' },
      ['dateOfBirth: date_malformed'],
    ],
    ['no address', { email: 'robin' }, ['email: email_malformed']],
  ])('is not found by %s', (_rule, probe, refusals) => {
    expect(refusalsOf(cleanClaimProbe(probe)).map(({ field, code }) => `${field}: ${code}`)).toEqual(refusals);
  });
});
