import { describe, expect, test } from '@jest/globals';
import {
  ACCOUNT_STATUS_MOVES,
  checkDeletion,
  checkMayManage,
  checkRestoration,
  checkStatusMove,
} from './account-life.ts';
import type { LifeContext, LifeTarget } from './account-life.ts';
import { ACCOUNT_STATUSES } from './account-status.ts';

const sponsor = { accountId: 'me', userType: 'sponsor' } as const;
const supervisor: LifeTarget = {
  accountId: 'them',
  userType: 'supervisor',
  accountStatus: 'active',
  programStatus: null,
};
const apprentice: LifeTarget = { ...supervisor, userType: 'apprentice', programStatus: 'active' };
const free: LifeContext = { seatsFree: null, isLastManager: false };
const full: LifeContext = { ...free, seatsFree: 0 };

describe('[US-MNG-05] whose account somebody manages', () => {
  test.each([
    ['a supervisor, as a sponsor', sponsor, supervisor, undefined],
    ['a colleague of the same level', sponsor, { ...supervisor, userType: 'sponsor' }, undefined],
    ['not oneself', sponsor, { ...supervisor, accountId: 'me', userType: 'sponsor' }, 'own_account'],
    ['nobody above', sponsor, { ...supervisor, userType: 'regulator' }, 'user_type_above_own'],
    ['nobody at all as a supervisor', { accountId: 'me', userType: 'supervisor' }, apprentice, 'user_type_above_own'],
  ] as const)('%s', (_case, actor, target, code) => {
    expect(checkMayManage(actor, target)?.code).toBe(code);
  });
});

describe('[UK-LIFE-25] the moves between account statuses', () => {
  test.each(ACCOUNT_STATUSES.flatMap((from) => ACCOUNT_STATUSES.map((to) => [from, to] as const)))(
    'from %s to %s',
    (from, to) => {
      const code = checkStatusMove(sponsor, { ...supervisor, accountStatus: from }, to, free)?.code;

      if (from === to) expect(code).toBe('account_status_unchanged');
      else expect(code).toBe(ACCOUNT_STATUS_MOVES[from].includes(to) ? undefined : 'account_status_not_allowed');
    },
  );

  test.each([
    ['[US-MNG-09] reactivating a participant needs a seat', 'deactivated', 'active', full, 'no_free_seat'],
    ['[US-MNG-09] with a seat it works', 'deactivated', 'active', { ...free, seatsFree: 1 }, undefined],
    ['[US-MNG-06] somebody in the program can be deactivated', 'active', 'deactivated', free, undefined],
    ['[UK-LIFE-06] somebody in the program is not archived', 'deactivated', 'archived', free, 'still_in_program'],
  ] as const)('%s', (_rule, from, to, context, code) => {
    expect(checkStatusMove(sponsor, { ...apprentice, accountStatus: from }, to, context)?.code).toBe(code);
  });

  test('[US-MNG-05] the last manager of a tenant stays', () => {
    const last = { ...free, isLastManager: true };

    expect(checkStatusMove(sponsor, supervisor, 'deactivated', last)?.code).toBe('last_manager');
    expect(checkStatusMove(sponsor, { ...supervisor, accountStatus: 'deactivated' }, 'active', last)).toBeNull();
  });

  test('[US-MNG-09] staff are reactivated without a seat', () => {
    expect(checkStatusMove(sponsor, { ...supervisor, accountStatus: 'deactivated' }, 'active', full)).toBeNull();
  });
});

describe('[US-MNG-08] deleting', () => {
  const person = { ...apprentice, displayName: 'Zoë de  Vries' };

  test.each([
    ['Zoë de Vries', undefined],
    ['  zoë   DE vries ', undefined],
    ['Zoë', 'typed_name_differs'],
    ['', 'typed_name_differs'],
  ])('with %j typed', (typed, code) => {
    expect(checkDeletion(sponsor, person, typed, free)?.code).toBe(code);
  });

  test('the last manager stays', () => {
    expect(checkDeletion(sponsor, person, person.displayName, { ...free, isLastManager: true })?.code).toBe(
      'last_manager',
    );
  });

  test.each([
    ['an active participant without a free seat', apprentice, full, 'no_free_seat'],
    ['a deactivated participant without a free seat', { ...apprentice, accountStatus: 'deactivated' }, full, undefined],
    ['staff', supervisor, full, undefined],
  ] as const)('and bringing back %s', (_case, target, context, code) => {
    expect(checkRestoration(sponsor, target, context)?.code).toBe(code);
  });
});
