import { expect, test } from '@jest/globals';
import { refusalsOf } from '../refusal.ts';
import { cleanPublicLink, publicLinkStateOf } from './public-link.ts';

const TODAY = '2026-03-15';
const open = { isPaused: false, endsOn: null, maxUses: null, signUps: 0 };

test.each([
  ['is open without an end and a limit', {}, 'open'],
  ['is open on its last day', { endsOn: TODAY }, 'open'],
  ['has ended on the day after', { endsOn: '2026-03-14' }, 'ended'],
  ['is open while one more may come', { maxUses: 3, signUps: 2 }, 'open'],
  ['is used up when all have come', { maxUses: 3, signUps: 3 }, 'used_up'],
  ['is used up when the limit was lowered below those who came', { maxUses: 1, signUps: 3 }, 'used_up'],
  ['is paused before anything else', { isPaused: true, endsOn: '2026-03-14', maxUses: 1, signUps: 1 }, 'paused'],
  ['has ended before it is used up', { endsOn: '2026-03-14', maxUses: 1, signUps: 1 }, 'ended'],
])('[US-PUB-07] a public link %s', (_rule, facts, state) => {
  expect(publicLinkStateOf({ ...open, ...facts }, TODAY)).toBe(state);
});

test('[US-PUB-07] a public link needs neither label nor end nor limit', () => {
  expect(cleanPublicLink({}, TODAY)).toEqual({ ok: true, value: { label: null, endsOn: null, maxUses: null } });
});

test.each([
  ['today is a possible last day', { endsOn: TODAY }, []],
  ['yesterday is not', { endsOn: '2026-03-14' }, ['endsOn: date_in_the_past']],
  ['a day that does not exist is not', { endsOn: '2026-02-30' }, ['endsOn: date_malformed']],
  ['one use is possible', { maxUses: 1 }, []],
  ['no use is not', { maxUses: 0 }, ['maxUses: number_out_of_range']],
  ['half a use is not', { maxUses: 1.5 }, ['maxUses: number_out_of_range']],
  ['100,001 uses are not', { maxUses: 100_001 }, ['maxUses: number_out_of_range']],
  [
    'everything is said at once',
    { label: 'x'.repeat(121), endsOn: 'x', maxUses: -1 },
    ['label: too_long', 'endsOn: date_malformed', 'maxUses: number_out_of_range'],
  ],
])('[US-PUB-07] %s', (_rule, raw, refusals) => {
  expect(refusalsOf(cleanPublicLink(raw, TODAY)).map(({ field, code }) => `${field}: ${code}`)).toEqual(refusals);
});

test('[US-PUB-07] a last day that is over may stay, but not be chosen', () => {
  expect(cleanPublicLink({ endsOn: '2026-01-01' }, TODAY, '2026-01-01').ok).toBe(true);
  expect(cleanPublicLink({ endsOn: '2026-01-02' }, TODAY, '2026-01-01').ok).toBe(false);
});
