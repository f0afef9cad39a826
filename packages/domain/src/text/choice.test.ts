import { expect, test } from '@jest/globals';
import { parseChoice } from './choice.ts';

test.each(['red', ' red '])('%j is one of the list', (raw) => {
  expect(parseChoice(raw, ['red', 'blue'], 'colour')).toEqual({ ok: true, value: 'red' });
});

test.each(['Red', '', 'green', 'toString'])('%j is none of the list', (raw) => {
  expect(parseChoice(raw, ['red', 'blue'], 'colour')).toMatchObject({
    ok: false,
    refusals: [{ code: 'unknown_choice', field: 'colour' }],
  });
});
