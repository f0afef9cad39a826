import { expect, test } from '@jest/globals';
import { LINK_PURPOSES, linkPath } from './link-purpose.ts';

test('each purpose has a page of its own, and the token ends its path', () => {
  expect(LINK_PURPOSES.map((purpose) => linkPath(purpose, 'token'))).toEqual([
    '/accept/token',
    '/set-password/token',
    '/join/token',
  ]);
});
