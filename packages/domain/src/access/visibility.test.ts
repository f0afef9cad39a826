import { describe, expect, test } from '@jest/globals';
import { isStaffType, USER_TYPES } from './user-type.ts';
import type { UserType } from './user-type.ts';
import { canSee, effectiveProvider } from './visibility.ts';
import type { ParticipantFacts } from './visibility.ts';
import type { Viewer } from './viewer.ts';

const stranger: ParticipantFacts = {
  tenantId: 'tenant',
  accountId: 'somebody',
  employerId: 'other-employer',
  employerSponsorIds: ['other-sponsor'],
  occupationId: 'other-occupation',
  providerId: 'other-provider',
  occupationProviderIds: ['other-provider', 'own-organization'],
  supervisorIds: ['other-supervisor'],
  referrerId: 'other-referrer',
  groupIds: ['own-group', 'other-group'],
};

// Each relation holds alone, so a cell of the table can only be true because of it.
const relations = {
  'nobody of theirs': {},
  self: { accountId: 'viewer' },
  'of the own employer': { employerId: 'own-organization' },
  'of an employer that partners with the own organization': { employerSponsorIds: ['x', 'own-organization'] },
  supervised: { supervisorIds: ['other-supervisor', 'viewer'] },
  'of the own occupation at another employer': { occupationId: 'own-occupation' },
  'of the own occupation at the own employer': { occupationId: 'own-occupation', employerId: 'own-organization' },
  'assigned to the own provider': { providerId: 'own-organization' },
  'without provider in an occupation whose only provider is the own one': {
    providerId: null,
    occupationProviderIds: ['own-organization'],
  },
  'without provider in an occupation of several providers': { providerId: null },
  'without provider in an occupation whose only provider is another one': {
    providerId: null,
    occupationProviderIds: ['other-provider'],
  },
  'assigned to another provider than the only one': { occupationProviderIds: ['own-organization'] },
  'referred by the viewer': { referrerId: 'viewer' },
  "referred by the viewer's organization": { referrerId: 'own-organization' },
} satisfies Record<string, Partial<ParticipantFacts>>;
type Relation = keyof typeof relations;

const self: readonly Relation[] = ['self'];
const atOwnEmployer: readonly Relation[] = ['of the own employer', 'of the own occupation at the own employer'];
const seen: Readonly<Record<UserType, readonly Relation[]>> = {
  regulator: Object.keys(relations) as Relation[],
  sponsor: [...atOwnEmployer, 'of an employer that partners with the own organization'],
  administrator: atOwnEmployer,
  supervisor: ['supervised'],
  mentor: ['of the own occupation at the own employer'],
  provider: [
    'supervised',
    'assigned to the own provider',
    'without provider in an occupation whose only provider is the own one',
  ],
  referrer: ['referred by the viewer'],
  apprentice: self,
  youth_apprentice: self,
  pre_apprentice: self,
  learner: self,
  applicant: [],
};

const viewerOf = (userType: UserType): Viewer => ({
  tenantId: 'tenant',
  accountId: 'viewer',
  userType,
  organizationId: 'own-organization',
  occupationIds: ['own-occupation'],
  partnerIds: [],
  groupIds: null,
  isActive: true,
});

const cells = USER_TYPES.flatMap((userType) =>
  (Object.keys(relations) as Relation[]).map((relation) => ({
    userType,
    relation,
    verb: seen[userType].includes(relation) ? 'sees' : 'does not see',
    participant: { ...stranger, ...relations[relation] },
  })),
);

describe('[US-UT-06, US-UT-07, US-UT-08, US-UT-10, US-ORG-04, US-ORG-05, US-ASG-09] who sees whom', () => {
  test.each(cells)('$userType $verb a participant $relation', ({ userType, verb, participant }) => {
    expect(canSee(viewerOf(userType), participant)).toBe(verb === 'sees');
  });

  test.each(cells)('$userType of another tenant does not see a participant $relation', ({ userType, participant }) => {
    expect(canSee({ ...viewerOf(userType), tenantId: 'other-tenant' }, participant)).toBe(false);
  });

  test.each(cells)('a deactivated $userType does not see a participant $relation', ({ userType, participant }) => {
    expect(canSee({ ...viewerOf(userType), isActive: false }, participant)).toBe(false);
  });
});

describe('[UK-GROUP-05, UK-GROUP-08] groups narrow what staff see, never what a participant sees', () => {
  test.each(cells)(
    '$userType within the own group $verb a participant $relation',
    ({ userType, verb, participant }) => {
      expect(canSee({ ...viewerOf(userType), groupIds: ['x', 'own-group'] }, participant)).toBe(verb === 'sees');
    },
  );

  test.each(cells)('$userType limited to a foreign group sees at most itself', ({ userType, verb, participant }) => {
    const isSeen = verb === 'sees' && !isStaffType(userType);

    expect(canSee({ ...viewerOf(userType), groupIds: ['foreign-group'] }, participant)).toBe(isSeen);
    expect(canSee({ ...viewerOf(userType), groupIds: [] }, participant)).toBe(isSeen);
    expect(canSee({ ...viewerOf(userType), groupIds: ['own-group'] }, { ...participant, groupIds: [] })).toBe(isSeen);
  });
});

describe('the provider of a participant', () => {
  test.each([
    ['[US-ASG-07] is the assigned one', 'a', ['a', 'b'], 'a'],
    ['[US-ASG-08] is the only one of the occupation when none is assigned', null, ['a'], 'a'],
    ['[US-ASG-08] is nobody when none is assigned out of several', null, ['a', 'b'], null],
    ['[US-ASG-07] is nobody when the occupation has none', null, [], null],
  ])('%s', (_rule, providerId, occupationProviderIds, provider) => {
    expect(effectiveProvider({ providerId, occupationProviderIds })).toBe(provider);
  });
});
