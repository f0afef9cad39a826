import { expect, test } from '@jest/globals';
import type { OrganizationKind } from '../access/organization-kind.ts';
import type { UserType } from '../access/user-type.ts';
import type { Viewer } from '../access/viewer.ts';
import { checkInvitee } from './check-invitee.ts';

const viewer = (userType: UserType, organizationId: string): Viewer => ({
  tenantId: 't',
  accountId: 'me',
  userType,
  organizationId,
  occupationIds: [],
  partnerIds: [],
  groupIds: null,
  isActive: true,
});
const REGULATOR = viewer('regulator', 'reg');
const SPONSOR = viewer('sponsor', 'spo');
const ADMINISTRATOR = viewer('administrator', 'emp');

const organization = (id: string, kind: OrganizationKind, sponsorIds: string[] = []) => ({
  tenantId: 't',
  id,
  kind,
  sponsorIds,
  employerIds: [],
});
const OWN_SPONSOR = organization('spo', 'sponsor');
const EMPLOYER = organization('emp', 'employer', ['spo']);
const STRANGER = organization('far', 'employer', ['other']);
const PROVIDER = organization('pro', 'provider');
const occupations = new Map([
  ['ours', { tenantId: 't', ownerId: 'spo', ownerKind: 'sponsor' as const, providerIds: [] }],
  ['theirs', { tenantId: 't', ownerId: 'other', ownerKind: 'sponsor' as const, providerIds: [] }],
]);

function check(as: Viewer, at: ReturnType<typeof organization> | null, userType: string, occupationIds: string[] = []) {
  const outcome = checkInvitee(
    { userType, occupationIds },
    { contract: 'regulator', recruitment: true, viewer: as, organization: at, occupations },
  );
  return outcome.ok ? outcome.value : outcome.refusals.map(({ field, code }) => `${field}: ${code}`);
}

test.each<[string, Viewer, ReturnType<typeof organization>, string, string[]]>([
  ['[US-INV-01] a sponsor invites a teammate', SPONSOR, OWN_SPONSOR, 'sponsor', []],
  ['[US-INV-01] an administrator invites a teammate', ADMINISTRATOR, EMPLOYER, 'administrator', []],
  ['[US-INV-02] a sponsor invites an administrator of a partner employer', SPONSOR, EMPLOYER, 'administrator', []],
  ['[US-INV-02] a sponsor invites a supervisor', SPONSOR, EMPLOYER, 'supervisor', []],
  ['[US-INV-02] a sponsor invites a mentor with an occupation', SPONSOR, EMPLOYER, 'mentor', ['ours']],
  ['[US-INV-02] a sponsor invites an instructor', SPONSOR, PROVIDER, 'provider', []],
  ['[US-INV-02] a regulator invites a sponsor', REGULATOR, OWN_SPONSOR, 'sponsor', []],
  ['[US-INV-03] an administrator invites an apprentice', ADMINISTRATOR, EMPLOYER, 'apprentice', ['ours']],
])('%s', (_, as, at, userType, ids) => {
  expect(check(as, at, userType, ids)).toEqual({ userType, occupationIds: ids });
});

test.each<[string, Viewer, ReturnType<typeof organization> | null, string, string[], string]>([
  [
    '[US-ORG-03] a sponsor can not invite a regulator',
    SPONSOR,
    organization('reg', 'regulator'),
    'regulator',
    [],
    'userType: user_type_above_own',
  ],
  [
    '[US-ORG-03] an administrator can not invite a sponsor',
    ADMINISTRATOR,
    OWN_SPONSOR,
    'sponsor',
    [],
    'userType: user_type_above_own',
  ],
  [
    '[US-ORG-03] a supervisor invites nobody',
    viewer('supervisor', 'emp'),
    EMPLOYER,
    'mentor',
    ['ours'],
    'userType: user_type_above_own',
  ],
  [
    '[US-INV-02] without an organization nobody is invited',
    SPONSOR,
    null,
    'supervisor',
    [],
    'organizationId: unknown_choice',
  ],
  [
    '[US-ORG-05] an employer out of reach can not be chosen',
    SPONSOR,
    STRANGER,
    'supervisor',
    [],
    'organizationId: unknown_choice',
  ],
  [
    '[US-ORG-05] an administrator invites nobody into a provider',
    ADMINISTRATOR,
    PROVIDER,
    'provider',
    [],
    'organizationId: unknown_choice',
  ],
  [
    '[US-INV-02] an instructor belongs to no employer',
    SPONSOR,
    EMPLOYER,
    'provider',
    [],
    'userType: user_type_of_other_organization',
  ],
  ['[US-INV-02] a mentor needs an occupation', SPONSOR, EMPLOYER, 'mentor', [], 'occupationIds: required'],
  ['[US-INV-03] a participant needs an occupation', SPONSOR, EMPLOYER, 'apprentice', [], 'occupationIds: required'],
  [
    '[US-INV-03] a participant has one occupation',
    SPONSOR,
    EMPLOYER,
    'apprentice',
    ['ours', 'theirs'],
    'occupationIds: too_many',
  ],
  [
    '[US-OCC-03] an occupation that the employer can not use is refused',
    SPONSOR,
    EMPLOYER,
    'mentor',
    ['theirs'],
    'occupationIds: occupation_not_usable',
  ],
  [
    '[US-OCC-03] an occupation out of reach is refused',
    SPONSOR,
    EMPLOYER,
    'mentor',
    ['unknown'],
    'occupationIds: unknown_choice',
  ],
  ['an applicant is not invited', SPONSOR, EMPLOYER, 'applicant', [], 'userType: unknown_choice'],
  ['a user type is required', SPONSOR, EMPLOYER, '', [], 'userType: required'],
])('%s', (_, as, at, userType, ids, problem) => {
  expect(check(as, at, userType, ids)).toEqual([problem]);
});

test('an occupation of somebody who needs none is left out', () => {
  expect(check(SPONSOR, EMPLOYER, 'supervisor', ['theirs'])).toEqual({ userType: 'supervisor', occupationIds: [] });
});
