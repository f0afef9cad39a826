import { expect, test } from '@jest/globals';
import { appUrl } from './server-urls.ts';

const owner = 'postgres://owner:p%40ss@db.example.org:5433/guildhall?sslmode=verify-full';

test('the app role uses the same server, database and options', () => {
  const url = new URL(appUrl(owner, 'a secret'));

  expect(url).toMatchObject({ host: 'db.example.org:5433', pathname: '/guildhall', search: '?sslmode=verify-full' });
  expect(url.username).toBe('guildhall_app');
});

test('the app role has the same password for the same secret only', () => {
  expect(appUrl(owner, 'a secret')).toBe(appUrl(owner, 'a secret'));
  expect(appUrl(owner, 'a secret')).not.toBe(appUrl(owner, 'another secret'));
});

test('an address that is given is used as it is', () => {
  expect(appUrl(owner, 'a secret', 'postgres://app@pooler/guildhall')).toBe('postgres://app@pooler/guildhall');
});
