import { describe, expect, test } from '@jest/globals';
import { ACCOUNT_STATUSES } from '../accounts/account-status.ts';
import { changeProgramStatus } from './change-program-status.ts';
import { PROGRAM_STATUSES, STATUS_TRANSITIONS } from './program-status.ts';
import { statusInconsistencyOf, statusMendsOf } from './status-consistency.ts';

describe('program status and account status', () => {
  test.each([
    ['active', 'active', null, []],
    ['active', 'deactivated', 'account_shut_in_program', ['change_program_status', 'reactivate_account']],
    ['active', 'archived', 'account_shut_in_program', ['unarchive_account']],
    ['completed', 'active', 'account_open_after_program', ['deactivate_account', 'change_program_status']],
    ['completed', 'deactivated', null, []],
    ['completed', 'archived', null, []],
    ['cancelled', 'active', 'account_open_after_program', ['deactivate_account', 'change_program_status']],
    ['cancelled', 'deactivated', null, []],
    ['cancelled', 'archived', null, []],
    ['suspended', 'active', 'account_open_after_program', ['deactivate_account', 'change_program_status']],
    ['suspended', 'deactivated', null, []],
    ['suspended', 'archived', null, []],
  ] as const)('[US-STA-15] %s with %s: %s, mended by %j', (programStatus, accountStatus, inconsistency, mends) => {
    expect(statusInconsistencyOf({ programStatus, accountStatus })).toBe(inconsistency);
    expect(statusMendsOf({ programStatus, accountStatus })).toEqual(mends);
  });

  const changes = PROGRAM_STATUSES.flatMap((from) =>
    ACCOUNT_STATUSES.filter((accountStatus) => accountStatus !== 'archived').flatMap((accountStatus) =>
      STATUS_TRANSITIONS[from].map((to) => [from, accountStatus, to] as const),
    ),
  );
  test.each(changes)('[US-STA-06, US-STA-15] from %s with %s, a change to %s makes them agree', (from, account, to) => {
    const state = { programStatus: from, accountStatus: account, startDate: null, lastEffectiveDate: null };
    const reason = to === 'cancelled' ? ('health' as const) : null;
    const changed = changeProgramStatus(
      state,
      { status: to, effectiveDate: '2026-01-02', reason },
      { today: '2026-01-02', seatsFree: 1 },
    );

    expect(changed.ok && statusInconsistencyOf(changed.value)).toBeNull();
  });
});
