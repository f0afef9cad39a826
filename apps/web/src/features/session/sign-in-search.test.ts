import { describe, expect, test } from '@jest/globals';
import { parseSignInSearch } from './sign-in-search.ts';

describe('after signing in', () => {
  test.each(['/participants?type=learner', '/', '/account/sessions'])('people come back to %s of this site', (next) => {
    expect(parseSignInSearch({ next })).toEqual({ next });
  });

  test.each([
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'javascript:alert(1)',
    42,
    undefined,
  ])('nobody is sent to %s', (next) => {
    expect(parseSignInSearch({ next })).toEqual({});
  });

  test('the sign-in page does not lead back to itself', () => {
    expect(parseSignInSearch({ next: '/sign-in?next=/sign-in' })).toEqual({});
  });
});
