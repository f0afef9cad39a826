import { describe, expect, test } from '@jest/globals';
import { PARTICIPANT_TYPES, STAFF_TYPES } from '../access/user-type.ts';
import { refusalsOf } from '../refusal.ts';
import { checkAssignments, checkNewParticipant } from './assignments.ts';
import type { AssignmentFacts, AssignmentInput, NewParticipantFacts } from './assignments.ts';

const input: AssignmentInput = {
  userType: 'apprentice',
  employerId: 'employer',
  occupationId: 'occupation',
  providerId: 'provider',
};
const facts: AssignmentFacts = {
  employer: { tenantId: 'tenant', id: 'employer', sponsorIds: ['sponsor'] },
  occupation: { tenantId: 'tenant', ownerId: 'sponsor', ownerKind: 'sponsor', providerIds: ['provider', 'second'] },
};
const newFacts: NewParticipantFacts = {
  ...facts,
  contract: 'sponsor',
  recruitment: false,
  granterType: 'administrator',
  seatsFree: 1,
};
const occupation = (more: object) => ({ ...facts, occupation: { ...facts.occupation!, ...more } });
const codes = (outcome: ReturnType<typeof checkAssignments>) =>
  refusalsOf(outcome).map(({ field, code }) => (field ? `${field}: ${code}` : code));

describe('the assignments of a participant', () => {
  test.each(PARTICIPANT_TYPES)(
    '[US-ACC-06] are complete with user type, occupation and employer, here %s',
    (userType) => {
      expect(checkAssignments({ ...input, userType, providerId: null }, facts)).toEqual({
        ok: true,
        value: { userType, employerId: 'employer', occupationId: 'occupation', providerId: null },
      });
    },
  );

  test.each(STAFF_TYPES)('[US-UT-03] need a participant user type, not %s', (userType) => {
    expect(codes(checkAssignments({ ...input, userType }, facts))).toEqual(['userType: user_type_not_participant']);
  });

  test.each([
    ['[US-ACC-06] need a user type', { userType: null }, facts, ['userType: required']],
    ['[US-ACC-06] need an employer', { employerId: null }, facts, ['employerId: required']],
    ['[US-ACC-06] need an occupation', { occupationId: '' }, facts, ['occupationId: required']],
    ['need an employer in reach', {}, { ...facts, employer: null }, ['employerId: unknown_choice']],
    [
      'need an occupation in reach',
      { providerId: null },
      { ...facts, occupation: null },
      ['occupationId: unknown_choice'],
    ],
    [
      '[US-OCC-03] need an occupation that the employer can use',
      {},
      occupation({ ownerId: 'sibling' }),
      ['occupationId: occupation_not_usable'],
    ],
    ['[US-ASG-07] take one provider of the occupation', { providerId: 'second' }, facts, []],
    [
      '[US-ASG-07] take no provider from outside the occupation',
      { providerId: 'third' },
      facts,
      ['providerId: provider_not_of_occupation'],
    ],
    [
      '[US-ASG-08] need no provider when the occupation has one',
      { providerId: null },
      occupation({ providerIds: ['provider'] }),
      [],
    ],
    ['take a blank provider as none', { providerId: '' }, facts, []],
    [
      'are refused with everything that is wrong at once',
      { userType: 'mentor', employerId: null, providerId: 'third' },
      facts,
      ['userType: user_type_not_participant', 'employerId: required', 'providerId: provider_not_of_occupation'],
    ],
  ] as const)('%s', (_rule, more, given, refusals) => {
    expect(codes(checkAssignments({ ...input, ...more }, given))).toEqual(refusals);
  });
});

describe('a new participant', () => {
  test.each([
    ['is accepted with a free seat', {}, {}, []],
    ['is accepted without a limit of seats', {}, { seatsFree: null }, []],
    ['[US-STA-02] starts active, so it needs a free seat', {}, { seatsFree: 0 }, ['no_free_seat']],
    ['[US-UT-05] has a user type, and is told so once', { userType: '' }, {}, ['userType: required']],
    ['[US-UT-01] has a known user type', { userType: 'boss' }, {}, ['userType: unknown_choice']],
    ['[US-UT-03] has a participant user type', { userType: 'mentor' }, {}, ['userType: user_type_not_participant']],
    ['[US-ORG-03] is not added by a supervisor', {}, { granterType: 'supervisor' }, ['userType: user_type_above_own']],
    [
      'is refused with everything that is wrong at once',
      { userType: 'regulator', employerId: '' },
      { seatsFree: 0 },
      ['userType: user_type_above_contract', 'employerId: required', 'no_free_seat'],
    ],
  ] as const)('%s', (_rule, more, moreFacts, refusals) => {
    expect(codes(checkNewParticipant({ ...input, ...more }, { ...newFacts, ...moreFacts }))).toEqual(refusals);
  });
});
