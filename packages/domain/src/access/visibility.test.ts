import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PARTICIPANT_TYPES, USER_TYPES } from './user-type.ts';
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
  provider: ['assigned to the own provider', 'without provider in an occupation whose only provider is the own one'],
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

describe('[US-UT-06, US-UT-07, US-UT-08, US-ORG-04, US-ORG-05, US-ASG-09] who sees whom', () => {
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

// Few ids, so that generated viewers and participants often have something in common.
const anId = fc.constantFrom('a', 'b', 'c');
const ids = fc.uniqueArray(anId, { maxLength: 3 });
const aParticipant: fc.Arbitrary<ParticipantFacts> = fc.record({
  tenantId: anId,
  accountId: anId,
  employerId: anId,
  employerSponsorIds: ids,
  occupationId: anId,
  providerId: fc.option(anId),
  occupationProviderIds: ids,
  supervisorIds: ids,
  referrerId: fc.option(anId),
});
const aViewer: fc.Arbitrary<Viewer> = fc.record({
  tenantId: anId,
  accountId: anId,
  userType: fc.constantFrom(...USER_TYPES),
  organizationId: anId,
  occupationIds: ids,
  partnerIds: ids,
  isActive: fc.boolean(),
});

describe('whatever the relation', () => {
  test('nobody sees a participant of another tenant', () => {
    fc.assert(
      fc.property(aViewer, aParticipant, (viewer, participant) => {
        fc.pre(viewer.tenantId !== participant.tenantId);
        expect(canSee(viewer, participant)).toBe(false);
      }),
    );
  });

  test('nobody whose account is not active sees anybody', () => {
    fc.assert(
      fc.property(aViewer, aParticipant, (viewer, participant) => {
        expect(canSee({ ...viewer, tenantId: participant.tenantId, isActive: false }, participant)).toBe(false);
      }),
    );
  });

  test('an administrator sees nobody that a sponsor of the same organization does not see', () => {
    fc.assert(
      fc.property(aViewer, aParticipant, (viewer, participant) => {
        const asAdministrator = canSee({ ...viewer, userType: 'administrator' }, participant);
        const asSponsor = canSee({ ...viewer, userType: 'sponsor' }, participant);
        expect(asAdministrator && !asSponsor).toBe(false);
      }),
    );
  });

  test('a participant sees nobody else', () => {
    fc.assert(
      fc.property(aViewer, fc.constantFrom(...PARTICIPANT_TYPES), aParticipant, (viewer, userType, participant) => {
        fc.pre(viewer.accountId !== participant.accountId);
        expect(canSee({ ...viewer, userType }, participant)).toBe(false);
      }),
    );
  });

  test('at most one provider sees a participant', () => {
    fc.assert(
      fc.property(aViewer, aParticipant, (viewer, participant) => {
        const asProvider = { ...viewer, userType: 'provider', tenantId: participant.tenantId, isActive: true } as const;
        const organizations = ['a', 'b', 'c'].filter((organizationId) =>
          canSee({ ...asProvider, organizationId }, participant),
        );
        expect(organizations.length).toBeLessThanOrEqual(1);
      }),
    );
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
