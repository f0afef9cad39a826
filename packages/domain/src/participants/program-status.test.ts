import { expect, test } from '@jest/globals';
import { canFollow, initialStatus, PROGRAM_STATUSES, statusChangeEffects } from './program-status.ts';

test('[US-STA-01] the program statuses are active, completed, cancelled and suspended', () => {
  expect(PROGRAM_STATUSES).toEqual(['active', 'completed', 'cancelled', 'suspended']);
});

test('[US-STA-02] a new participant is active', () => {
  expect(initialStatus()).toBe('active');
});

const legal = new Set([
  'active completed',
  'active cancelled',
  'active suspended',
  'suspended active',
  'suspended completed',
  'suspended cancelled',
  'completed active',
  'cancelled active',
]);
const pairs = PROGRAM_STATUSES.flatMap((from) => PROGRAM_STATUSES.map((to) => ({ from, to })));

test.each(pairs)('[US-STA-01] $to follows $from only where the table of changes says so', ({ from, to }) => {
  expect(canFollow(from, to)).toBe(legal.has(`${from} ${to}`));
});

test.each(['completed', 'cancelled', 'suspended'] as const)(
  '[US-STA-06, US-STA-07, US-STA-08] active to %s deactivates the account, ends sessions, frees the seat, leaves the default list',
  (to) => {
    expect(statusChangeEffects('active', to)).toEqual([
      'account_deactivated',
      'sessions_ended',
      'seat_freed',
      'leaves_default_list',
    ]);
  },
);

test.each(['completed', 'cancelled', 'suspended'] as const)(
  '[US-STA-09] %s to active reactivates the account, takes a seat, returns to the default list',
  (from) => {
    expect(statusChangeEffects(from, 'active')).toEqual([
      'account_reactivated',
      'seat_taken',
      'returns_to_default_list',
    ]);
  },
);

test.each([
  ['suspended', 'completed'],
  ['suspended', 'cancelled'],
  ['active', 'active'],
] as const)('%s to %s has no further effect', (from, to) => {
  expect(statusChangeEffects(from, to)).toEqual([]);
});

test.each([
  ['active', 'completed', 'deactivated', ['leaves_default_list']],
  ['completed', 'active', 'active', ['returns_to_default_list']],
  ['suspended', 'completed', 'active', ['account_deactivated', 'sessions_ended', 'seat_freed']],
] as const)('[US-STA-15] %s to %s of an account that is %s already does %j', (from, to, accountStatus, effects) => {
  expect(statusChangeEffects(from, to, accountStatus)).toEqual(effects);
});

test.each(['suspended', 'completed', 'cancelled'] as const)(
  '[UK-LIFE-20] a British learner who becomes %s can read on, and frees the seat all the same',
  (to) => {
    expect(statusChangeEffects('active', to, 'active', 'uk')).toEqual([
      'account_read_only',
      'sessions_ended',
      'seat_freed',
      'leaves_default_list',
    ]);
  },
);
