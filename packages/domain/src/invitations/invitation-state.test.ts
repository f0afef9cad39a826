import { describe, expect, test } from '@jest/globals';
import { canResend, invitationExpiry, invitationStateOf, isUsable } from './invitation-state.ts';
import type { InvitationFacts } from './invitation-state.ts';
import type { InvitationState } from './invitation-states.ts';

const SENT = new Date('2026-03-02T09:00:00Z');
const EXPIRES = invitationExpiry(SENT);
const LAST = new Date(EXPIRES.getTime() - 1);
const facts = (values: Partial<InvitationFacts> = {}): InvitationFacts => ({
  acceptedAt: null,
  revokedAt: null,
  viewedAt: null,
  expiresAt: EXPIRES,
  ...values,
});

test.each<[string, Partial<InvitationFacts>, Date, InvitationState]>([
  ['nobody has opened', {}, SENT, 'open'],
  ['somebody has opened', { viewedAt: SENT }, SENT, 'viewed'],
  ['runs its last millisecond', {}, LAST, 'open'],
  ['reaches its expiry', {}, EXPIRES, 'expired'],
  ['was opened and reaches its expiry', { viewedAt: SENT }, EXPIRES, 'expired'],
  ['was revoked', { revokedAt: SENT }, SENT, 'revoked'],
  ['was revoked and then expired', { revokedAt: SENT }, EXPIRES, 'revoked'],
  ['was accepted', { acceptedAt: SENT }, SENT, 'accepted'],
  ['was accepted and then expired', { acceptedAt: SENT }, EXPIRES, 'accepted'],
])('[US-INV-13] an invitation that %s is in the state that says so', (_, values, now, state) => {
  expect(invitationStateOf(facts(values), now)).toBe(state);
});

test('[US-INV-13] an invitation runs for 72 hours where nothing else is set', () => {
  expect(EXPIRES.toISOString()).toBe('2026-03-05T09:00:00.000Z');
});

describe.each<[InvitationState, boolean, boolean]>([
  ['open', true, true],
  ['viewed', true, true],
  ['expired', false, true],
  ['revoked', false, false],
  ['accepted', false, false],
])('an invitation that is %s', (state, usable, resendable) => {
  test('[US-INV-09] lets somebody in only while it runs', () => {
    expect(isUsable(state)).toBe(usable);
  });

  test('[US-INV-12] can be sent again unless it is over for good', () => {
    expect(canResend(state)).toBe(resendable);
  });
});
