import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PARTICIPANT_TYPES, STAFF_TYPES, USER_TYPES } from './user-type.ts';
import { canSee } from './visibility.ts';
import type { ParticipantFacts } from './visibility.ts';
import type { Viewer } from './viewer.ts';

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
  groupIds: ids,
});
const aViewer: fc.Arbitrary<Viewer> = fc.record({
  tenantId: anId,
  accountId: anId,
  userType: fc.constantFrom(...USER_TYPES),
  organizationId: anId,
  occupationIds: ids,
  partnerIds: ids,
  groupIds: fc.option(ids),
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

  test('limiting the viewer to groups never shows more', () => {
    fc.assert(
      fc.property(aViewer, aParticipant, (viewer, participant) => {
        const isSeenWithoutLimit = canSee({ ...viewer, groupIds: null }, participant);
        expect(canSee(viewer, participant) && !isSeenWithoutLimit).toBe(false);
      }),
    );
  });

  test('staff limited to groups see nobody without a group in common', () => {
    fc.assert(
      fc.property(aViewer, fc.constantFrom(...STAFF_TYPES), ids, aParticipant, (viewer, userType, groupIds, seen) => {
        const own: readonly string[] = groupIds;
        fc.pre(!seen.groupIds.some((id) => own.includes(id)));
        const limited = { ...viewer, userType, groupIds, tenantId: seen.tenantId, isActive: true };
        expect(canSee(limited, seen)).toBe(false);
      }),
    );
  });

  test('at most one provider sees a participant that none of its instructors supervises', () => {
    fc.assert(
      fc.property(aViewer, aParticipant, (viewer, participant) => {
        fc.pre(!participant.supervisorIds.includes(viewer.accountId));
        const asProvider = { ...viewer, userType: 'provider', tenantId: participant.tenantId, isActive: true } as const;
        const organizations = ['a', 'b', 'c'].filter((organizationId) =>
          canSee({ ...asProvider, organizationId }, participant),
        );
        expect(organizations.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
