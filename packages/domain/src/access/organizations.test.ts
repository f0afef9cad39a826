import { describe, expect, test } from '@jest/globals';
import { canEditOrganization, canPlaceWith, canSeeOrganization } from './organizations.ts';
import type { OrganizationFacts } from './organizations.ts';
import { USER_TYPES } from './user-type.ts';
import type { UserType } from './user-type.ts';
import type { Viewer } from './viewer.ts';

const none = { tenantId: 'tenant', id: 'x', sponsorIds: [], employerIds: [] };
const organizations = {
  'the own organization': { ...none, id: 'own', kind: 'employer' },
  'a partner employer': { ...none, kind: 'employer', sponsorIds: ['own'] },
  'a foreign employer': { ...none, kind: 'employer', sponsorIds: ['other'] },
  'a partner sponsor': { ...none, kind: 'sponsor', employerIds: ['own'] },
  'a sibling sponsor': { ...none, kind: 'sponsor', employerIds: ['other'] },
  'a provider': { ...none, kind: 'provider' },
  'a referrer': { ...none, kind: 'referrer' },
  'another organization': { ...none, kind: 'other' },
  'the regulator': { ...none, kind: 'regulator' },
} satisfies Record<string, OrganizationFacts>;
type Name = keyof typeof organizations;
const names = Object.keys(organizations) as Name[];

const viewerOf = (userType: UserType): Viewer => ({
  tenantId: 'tenant',
  accountId: 'viewer',
  userType,
  organizationId: 'own',
  occupationIds: [],
  partnerIds: [],
  groupIds: null,
  isActive: true,
});

const sponsorReach: readonly Name[] = [
  'the own organization',
  'a partner employer',
  'a provider',
  'a referrer',
  'another organization',
];
const seen: Partial<Record<UserType, readonly Name[]>> = {
  regulator: names,
  sponsor: sponsorReach,
  administrator: ['the own organization', 'a partner sponsor', 'a provider'],
};
const edited: Partial<Record<UserType, readonly Name[]>> = {
  regulator: names,
  sponsor: sponsorReach,
  administrator: ['the own organization'],
};
const cells = USER_TYPES.flatMap((userType) =>
  names.map((name) => ({
    userType,
    name,
    sees: (seen[userType] ?? ['the own organization']).includes(name),
    edits: (edited[userType] ?? []).includes(name),
  })),
);

describe('[US-ORG-04, US-ORG-05, UK-ORG-01] organizations', () => {
  test.each(cells)('$userType sees $name: $sees', ({ userType, name, sees }) => {
    expect(canSeeOrganization(viewerOf(userType), organizations[name])).toBe(sees);
  });

  test.each(cells)('$userType edits $name: $edits', ({ userType, name, edits }) => {
    expect(canEditOrganization(viewerOf(userType), organizations[name])).toBe(edits);
  });

  test.each(cells)('$userType reaches $name neither from another tenant nor deactivated', ({ userType, name }) => {
    const foreign = { ...viewerOf(userType), tenantId: 'other' };
    const inactive = { ...viewerOf(userType), isActive: false };
    const subject = organizations[name];

    expect([foreign, inactive].some((viewer) => canSeeOrganization(viewer, subject))).toBe(false);
    expect([foreign, inactive].some((viewer) => canEditOrganization(viewer, subject))).toBe(false);
    expect([foreign, inactive].some((viewer) => canPlaceWith(viewer, subject))).toBe(false);
  });
});

describe('[US-ORG-05, US-ASG-01] placing a participant with an employer', () => {
  const placed: Partial<Record<UserType, readonly Name[]>> = {
    regulator: ['the own organization', 'a partner employer', 'a foreign employer'],
    sponsor: ['the own organization', 'a partner employer'],
    administrator: ['the own organization'],
  };
  const employers = ['the own organization', 'a partner employer', 'a foreign employer'] as const;

  test.each(USER_TYPES)('%s places only with the employers in reach', (userType) => {
    const reached = employers.filter((name) => canPlaceWith(viewerOf(userType), organizations[name]));

    expect(reached).toEqual(placed[userType] ?? []);
  });
});
