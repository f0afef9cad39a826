import { expect, test } from '@jest/globals';
import type { Viewer } from '../access/viewer.ts';
import { canArchiveOrganization, checkOrganizationArchive } from './archive-organization.ts';

const nothing = { activePeople: 0, activeEnrollments: 0, occupations: 0 };

test.each([
  [nothing, undefined],
  [{ ...nothing, activePeople: 1 }, 'organization_in_use'],
  [{ ...nothing, activeEnrollments: 2 }, 'organization_in_use'],
  [{ ...nothing, occupations: 1 }, 'organization_in_use'],
])('[US-PRT-08] with %j the archive says %s', (use, code) => {
  expect(checkOrganizationArchive(use)?.code).toBe(code);
});

const viewer = (userType: Viewer['userType']): Viewer => ({
  tenantId: 't',
  accountId: 'a',
  userType,
  organizationId: 'own',
  occupationIds: [],
  partnerIds: [],
  groupIds: null,
  isActive: true,
});
const provider = { tenantId: 't', id: 'p', kind: 'provider', sponsorIds: [], employerIds: [] } as const;

test.each([
  ['a regulator', 'regulator', provider, true],
  ['a sponsor', 'sponsor', provider, true],
  ['a sponsor, a sibling sponsor', 'sponsor', { ...provider, kind: 'sponsor' }, false],
  ['a regulator, its own', 'regulator', { ...provider, kind: 'regulator', id: 'own' }, false],
  ['an administrator, its own employer', 'administrator', { ...provider, kind: 'employer', id: 'own' }, false],
] as const)('[US-PRT-08] %s archives: %s %j %s', (_case, userType, organization, may) => {
  expect(canArchiveOrganization(viewer(userType), organization)).toBe(may);
});
