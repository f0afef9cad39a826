import { expect, test } from '@jest/globals';
import { refusalsOf, accepted, refuse, refused, REFUSAL_CODES } from './refusal.ts';

test.each(REFUSAL_CODES)('the refusal %s says in a sentence what to do', (code) => {
  expect(refuse(code)).toEqual({ code, message: expect.stringMatching(/^[A-Z].{10,}\.$/) });
});

test('a refusal names the input field it is about', () => {
  expect(refuse('required', 'givenName').field).toBe('givenName');
});

test('an accepted outcome has no refusals', () => {
  expect(refusalsOf(accepted(1))).toEqual([]);
});

test('a refused outcome keeps its refusals in order', () => {
  const outcome = refused(refuse('required', 'givenName'), refuse('too_long', 'familyName'));

  expect(refusalsOf(outcome).map(({ field }) => field)).toEqual(['givenName', 'familyName']);
});
