import { describe, expect, test } from '@jest/globals';
import { canEditCohort, canSeeCohort } from './cohorts.ts';
import { canEditOccupation, canSeeOccupation, canUseOccupation, matchesOwnershipFilter } from './occupations.ts';
import { USER_TYPES } from './user-type.ts';
import type { UserType } from './user-type.ts';
import type { Viewer } from './viewer.ts';

const base = { tenantId: 'tenant', id: 'one', sponsorIdsOfOwner: [] as string[], supervisorId: 'other-supervisor' };
const owners = {
  'the own organization': { ...base, ownerId: 'own', ownerKind: 'employer' },
  'a partner employer': { ...base, ownerId: 'partner', ownerKind: 'employer', sponsorIdsOfOwner: ['own'] },
  'a partner sponsor': { ...base, ownerId: 'partner', ownerKind: 'sponsor' },
  'a sibling sponsor': { ...base, ownerId: 'sibling', ownerKind: 'sponsor' },
  'a foreign employer': { ...base, ownerId: 'foreign', ownerKind: 'employer', sponsorIdsOfOwner: ['sibling'] },
  'the regulator': { ...base, ownerId: 'regulator', ownerKind: 'regulator' },
} as const;
type Owner = keyof typeof owners;
const names = Object.keys(owners) as Owner[];

const viewerOf = (userType: UserType): Viewer => ({
  tenantId: 'tenant',
  accountId: 'viewer',
  userType,
  organizationId: 'own',
  occupationIds: [],
  partnerIds: userType === 'administrator' ? ['partner'] : [],
  groupIds: null,
  isActive: true,
});

const read: Partial<Record<UserType, readonly Owner[]>> = {
  regulator: names,
  sponsor: ['the own organization', 'a partner employer', 'the regulator'],
  administrator: ['the own organization', 'a partner sponsor', 'the regulator'],
};
const edited: Partial<Record<UserType, readonly Owner[]>> = {
  regulator: names,
  sponsor: ['the own organization', 'a partner employer'],
  administrator: ['the own organization'],
};
const cells = USER_TYPES.flatMap((userType) =>
  names.map((owner) => ({
    userType,
    owner,
    sees: (read[userType] ?? []).includes(owner),
    edits: (edited[userType] ?? []).includes(owner),
  })),
);

describe('[US-OCC-01, US-OCC-03, US-COH-01] what an organization owns', () => {
  test.each(cells)('$userType sees an occupation or cohort of $owner: $sees', ({ userType, owner, sees }) => {
    expect(canSeeOccupation(viewerOf(userType), owners[owner])).toBe(sees);
    expect(canSeeCohort(viewerOf(userType), owners[owner])).toBe(sees);
  });

  test.each(cells)('$userType edits an occupation or cohort of $owner: $edits', ({ userType, owner, edits }) => {
    expect(canEditOccupation(viewerOf(userType), owners[owner])).toBe(edits);
    expect(canEditCohort(viewerOf(userType), owners[owner])).toBe(edits);
  });

  test.each(cells)('$userType reaches nothing of $owner from another tenant or deactivated', ({ userType, owner }) => {
    const subject = { ...owners[owner], supervisorId: 'viewer' };
    const viewer = { ...viewerOf(userType), occupationIds: ['one'] };
    const outsiders = [
      { ...viewer, tenantId: 'other' },
      { ...viewer, isActive: false },
    ];

    const checks = [canSeeOccupation, canEditOccupation, canSeeCohort, canEditCohort];
    expect(outsiders.some((outsider) => checks.some((check) => check(outsider, subject)))).toBe(false);
  });
});

test('[US-ORG-04] a sponsor reaches nothing of another sponsor, even one that shares its employers', () => {
  const shared = { ...owners['a sibling sponsor'], sponsorIdsOfOwner: ['own'] };

  expect([canSeeOccupation(viewerOf('sponsor'), shared), canEditOccupation(viewerOf('sponsor'), shared)]).toEqual([
    false,
    false,
  ]);
});

test('[US-UT-07] a mentor sees the own occupations, whoever owns them', () => {
  const mentor = { ...viewerOf('mentor'), occupationIds: ['one'] };

  expect(canSeeOccupation(mentor, owners['a sibling sponsor'])).toBe(true);
});

test.each(USER_TYPES)(
  '[US-COH-03] being named as supervisor of a cohort lets %s see it only as supervisor',
  (userType) => {
    const cohort = { ...owners['a sibling sponsor'], supervisorId: 'viewer' };

    expect(canSeeCohort(viewerOf(userType), cohort)).toBe(userType === 'supervisor' || userType === 'regulator');
  },
);

test('[US-COH-05] a supervisor does not edit the cohort it supervises', () => {
  const cohort = { ...owners['the own organization'], supervisorId: 'viewer' };

  expect(canEditCohort(viewerOf('supervisor'), cohort)).toBe(false);
});

describe('[US-OCC-03] an employer enrols into an occupation of', () => {
  const employer = { tenantId: 'tenant', id: 'own', sponsorIds: ['partner'] };

  test.each([
    ['the own organization', true],
    ['a partner sponsor', true],
    ['the regulator', true],
    ['a sibling sponsor', false],
    ['a partner employer', false],
    ['a foreign employer', false],
  ] as const)('%s: %s', (owner, isUsable) => {
    expect(canUseOccupation(employer, owners[owner])).toBe(isUsable);
  });

  test.each(names)('%s of another tenant: never', (owner) => {
    expect(canUseOccupation({ ...employer, tenantId: 'other' }, owners[owner])).toBe(false);
  });
});

describe('[US-OCC-02] the list filter', () => {
  test.each([
    ['mine', ['the own organization']],
    ['sponsor_owned', ['a partner sponsor', 'a sibling sponsor']],
    ['employer_owned', ['the own organization', 'a partner employer', 'a foreign employer']],
  ] as const)('%s keeps the occupations of %j', (filter, expected) => {
    const kept = names.filter((owner) => matchesOwnershipFilter(filter, { organizationId: 'own' }, owners[owner]));

    expect(kept).toEqual(expected);
  });
});
