import { describe, expect, test } from '@jest/globals';
import { canSeeStaff } from './staff.ts';
import type { StaffFacts } from './staff.ts';
import { USER_TYPES } from './user-type.ts';
import type { UserType } from './user-type.ts';
import type { Viewer } from './viewer.ts';

const stranger: StaffFacts = {
  tenantId: 'tenant',
  accountId: 'somebody',
  organizationId: 'other',
  organizationKind: 'employer',
  sponsorIds: ['other-sponsor'],
};
const relations = {
  self: { accountId: 'viewer' },
  'of the own organization': { organizationId: 'own' },
  'of a partner employer': { sponsorIds: ['other-sponsor', 'own'] },
  'of a foreign employer': {},
  'of a sibling sponsor': { organizationKind: 'sponsor', sponsorIds: ['own'] },
  'of a provider': { organizationKind: 'provider', sponsorIds: [] },
  'of a referrer': { organizationKind: 'referrer', sponsorIds: [] },
  'of the regulator': { organizationKind: 'regulator', sponsorIds: [] },
} satisfies Record<string, Partial<StaffFacts>>;
type Relation = keyof typeof relations;
const names = Object.keys(relations) as Relation[];

const seen: Partial<Record<UserType, readonly Relation[]>> = {
  regulator: names,
  sponsor: ['self', 'of the own organization', 'of a partner employer', 'of a provider', 'of a referrer'],
  administrator: ['self', 'of the own organization'],
};
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
const cells = USER_TYPES.flatMap((userType) =>
  names.map((relation) => ({
    userType,
    relation,
    sees: (seen[userType] ?? ['self']).includes(relation),
    staff: { ...stranger, ...relations[relation] },
  })),
);

describe('[US-ORG-04, US-ORG-05] staff', () => {
  test.each(cells)('$userType sees staff $relation: $sees', ({ userType, staff, sees }) => {
    expect(canSeeStaff(viewerOf(userType), staff)).toBe(sees);
  });

  test.each(cells)('$userType sees no staff $relation of another tenant or deactivated', ({ userType, staff }) => {
    expect(canSeeStaff({ ...viewerOf(userType), tenantId: 'other' }, staff)).toBe(false);
    expect(canSeeStaff({ ...viewerOf(userType), isActive: false }, staff)).toBe(false);
  });
});
