import { describe, expect, test } from '@jest/globals';
import type { USER_TYPES } from '../access/user-type.ts';
import { canEditListView, canSeeListView, cleanListView, LIST_VIEW_KEYS, LIST_VIEW_SEARCH_MAX } from './list-view.ts';

const raw = {
  name: ' Late  starters ',
  search: '?status=any&sort=-start_date',
  sharedWith: ['mentor'],
  isDefault: true,
};

describe('a saved view', () => {
  test('[US-LST-10] keeps a clean name, the query string and its user types', () => {
    expect(cleanListView(raw)).toEqual({
      ok: true,
      value: { name: 'Late starters', search: 'status=any&sort=-start_date', sharedWith: ['mentor'], isDefault: true },
    });
  });

  test.each([
    ['no name', { name: ' ' }, 'name', 'required'],
    ['a name that is too long', { name: 'x'.repeat(61) }, 'name', 'too_long'],
    ['too much to keep', { search: `q=${'x'.repeat(LIST_VIEW_SEARCH_MAX)}` }, 'search', 'too_long'],
    ['a key that the list does not have', { search: 'password=x' }, 'search', 'unknown_choice'],
    ['an SSN', { search: 'nationalId=900-12-3456' }, 'search', 'unknown_choice'],
    ['an open dialog', { search: 'dialog=add' }, 'search', 'unknown_choice'],
    ['a key twice', { search: 'q=a&q=b' }, 'search', 'unknown_choice'],
    ['a key without a value', { search: 'q' }, 'search', 'unknown_choice'],
    ['an address', { search: 'https://example.org' }, 'search', 'unknown_choice'],
    ['a participant type', { sharedWith: ['learner'] }, 'sharedWith', 'unknown_choice'],
    ['a user type that does not exist', { sharedWith: ['root'] }, 'sharedWith', 'unknown_choice'],
  ])('with %s is refused', (_what, change, field, code) => {
    expect(cleanListView({ ...raw, ...change })).toMatchObject({ ok: false, refusals: [{ field, code }] });
  });

  test.each(LIST_VIEW_KEYS)('may fix %s', (key) => {
    expect(cleanListView({ ...raw, search: `${key}=a,b%20c` })).toMatchObject({ ok: true });
  });

  test('of everybody fixes nothing', () => {
    expect(cleanListView({ ...raw, search: '' })).toMatchObject({ ok: true, value: { search: '' } });
  });
});

const me = (runsTenant: boolean) => ({ accountId: 'me', userType: 'supervisor' as const, runsTenant });
const of = (ownerId: string, ...sharedWith: (typeof USER_TYPES)[number][]) => ({ ownerId, sharedWith });

test.each([
  ['an own one', of('me'), false, true, true],
  ["somebody else's", of('other'), false, false, false],
  ["somebody else's, to whoever runs the tenant", of('other'), true, false, false],
  ['one shared with the own user type', of('other', 'mentor', 'supervisor'), false, true, false],
  ['one shared with others', of('other', 'mentor'), false, false, false],
  ['one shared with others, to whoever runs the tenant', of('other', 'mentor'), true, true, true],
  ['one that the viewer shared, without running the tenant any more', of('me', 'mentor'), false, false, false],
])('[US-LST-10] %s: seen and changed', (_which, view, runsTenant, isSeen, isChanged) => {
  expect([canSeeListView(me(runsTenant), view), canEditListView(me(runsTenant), view)]).toEqual([isSeen, isChanged]);
});
