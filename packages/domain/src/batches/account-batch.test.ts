import { describe, expect, test } from '@jest/globals';
import { refusalsOf } from '../refusal.ts';
import { cleanAccountReason, judgeAccountAction } from './account-batch.ts';
import type { AccountBatchTarget, BatchAccountAction } from './account-batch.ts';
import { checkMessageReader } from './message-batch.ts';
import type { MessageReader } from './message-batch.ts';

const sponsor = { accountId: 'sponsor', userType: 'sponsor' } as const;
const active: AccountBatchTarget = {
  accountId: 'person',
  userType: 'apprentice',
  accountStatus: 'active',
  programStatus: 'active',
  isSubscriptionCancelled: false,
};

describe('[UK-GRID-33] a batch judges each account as the single action does', () => {
  test.each<[string, BatchAccountAction, Partial<AccountBatchTarget>, string]>([
    ['whose program runs is not archived', 'archive', {}, 'still_in_program'],
    ['that is in the archive stays there', 'archive', { accountStatus: 'archived' }, 'account_status_unchanged'],
    ['that is not in the archive does not leave it', 'unarchive', {}, 'account_status_unchanged'],
    [
      'in the archive is not deactivated but brought back',
      'deactivate',
      { accountStatus: 'archived' },
      'account_status_not_allowed',
    ],
    [
      'in the archive is not reactivated at once',
      'reactivate',
      { accountStatus: 'archived' },
      'account_status_not_allowed',
    ],
    ['that is active already stays so', 'reactivate', {}, 'account_status_unchanged'],
    ['finds no seat', 'reactivate', { accountStatus: 'deactivated' }, 'no_free_seat'],
    [
      'whose subscription is cancelled stays so',
      'cancel_subscription',
      { isSubscriptionCancelled: true },
      'subscription_cancelled',
    ],
    ['whose subscription runs has none to reinstate', 'reinstate_subscription', {}, 'subscription_not_cancelled'],
    ['of oneself is nothing to change', 'deactivate', { accountId: 'sponsor' }, 'own_account'],
  ])('one %s', (_, action, values, code) => {
    const outcome = judgeAccountAction(sponsor, { ...active, ...values }, action, 0);

    expect(refusalsOf(outcome).map((refusal) => refusal.code)).toEqual([code]);
  });

  test.each<[BatchAccountAction, Partial<AccountBatchTarget>, object]>([
    ['deactivate', {}, { accountStatus: 'deactivated', freesSeat: true, endsSessions: true, contradicts: true }],
    ['deactivate', { programStatus: 'completed' }, { freesSeat: true, contradicts: false }],
    ['archive', { programStatus: 'completed' }, { accountStatus: 'archived', freesSeat: true }],
    ['archive', { programStatus: 'completed', accountStatus: 'deactivated' }, { freesSeat: false }],
    [
      'unarchive',
      { accountStatus: 'archived', programStatus: 'completed' },
      { accountStatus: 'deactivated', takesSeat: false },
    ],
    ['reactivate', { accountStatus: 'deactivated' }, { accountStatus: 'active', takesSeat: true, endsSessions: false }],
    ['cancel_subscription', {}, { isSubscriptionCancelled: true, endsSessions: true }],
    [
      'reinstate_subscription',
      { isSubscriptionCancelled: true },
      { isSubscriptionCancelled: false, endsSessions: false },
    ],
  ])('%s of %j gives %j', (action, values, result) => {
    expect(judgeAccountAction(sponsor, { ...active, ...values }, action, 1)).toMatchObject({ ok: true, value: result });
  });

  test.each<[BatchAccountAction, string | null, boolean]>([
    ['archive', null, true],
    ['archive', 'Left', true],
    ['cancel_subscription', ' ', false],
    ['cancel_subscription', 'Left', true],
    ['deactivate', 'x'.repeat(501), false],
  ])('%s with the reason %j is accepted: %s', (action, reason, isAccepted) => {
    expect(cleanAccountReason(action, reason).ok).toBe(isAccepted);
  });
});

test.each<[string, Partial<MessageReader>, number, string | null]>([
  ['somebody with an address', {}, 0, null],
  ['somebody who is deactivated', { accountStatus: 'deactivated' }, 0, null],
  ['nobody in the archive', { accountStatus: 'archived' }, 0, 'account_archived'],
  ['nobody without an address', { email: null }, 0, 'account_without_email'],
  ['nobody who got five in a day', { sentToday: 5 }, 0, 'too_many_messages'],
  ['nobody more where the tenant sent 5,000', {}, 5_000, 'too_many_messages'],
])('[UK-GRID-33] a message goes to %s', (_, values, byTenant, code) => {
  const reader = { accountStatus: 'active', email: 'a@example.org', sentToday: 0, ...values } as const;

  expect(checkMessageReader(reader, byTenant)?.code ?? null).toBe(code);
});
