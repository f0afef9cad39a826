import { expect, test } from '@jest/globals';
import { nextSorting } from './grid-sorting.ts';

const up = (id: string) => ({ id, desc: false });
const down = (id: string) => ({ id, desc: true });

test.each([
  ['a press sorts ascending', [], 'name', false, [up('name')]],
  ['a second press sorts descending', [up('name')], 'name', false, [down('name')]],
  ['a third press sorts no more', [down('name')], 'name', false, []],
  ['a press on another column takes its place', [up('name'), up('email')], 'cohort', false, [up('cohort')]],
  ['with Shift it comes behind', [up('name')], 'email', true, [up('name'), up('email')]],
  ['with Shift again it turns where it is', [up('name'), up('email')], 'name', true, [down('name'), up('email')]],
  ['with Shift a third time it goes', [down('name'), up('email')], 'name', true, [up('email')]],
  [
    '[US-LST-09] a fourth column lets the first one go',
    [up('a'), up('b'), up('c')],
    'd',
    true,
    [up('b'), up('c'), up('d')],
  ],
])('%s', (_rule, before, id, isAdded, after) => {
  expect(nextSorting(before, id, isAdded)).toEqual(after);
});
