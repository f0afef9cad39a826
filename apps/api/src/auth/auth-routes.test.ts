import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { trustedOrigins } from './same-origin.ts';
import { readViewerRow } from './session/viewer-row.ts';
import { aDatabase, type TestDatabase } from '../../test/test-database.ts';
import { aLogin, PASSWORD } from './test-support/records.ts';
import { aServer, attempt, cookieOf, PUBLIC_URL, type TestServer } from './test-support/server.ts';

let database: TestDatabase;
let server: TestServer;

beforeAll(async () => {
  database = await aDatabase();
  server = await aServer(database.pool);
});

afterAll(async () => {
  await server.auth.background.settled();
  await database.drop();
});

describe('a request of another site', () => {
  test.each([
    ['another origin', { origin: 'https://evil.test' }],
    ['a look-alike origin', { origin: `${PUBLIC_URL}.evil.test` }],
    ['our host over plain HTTP', { origin: 'http://guildhall.test' }],
    ['an opaque origin', { origin: 'null' }],
    ['another site by fetch metadata', { origin: PUBLIC_URL, 'sec-fetch-site': 'cross-site' }],
    ['a sibling host by fetch metadata', { origin: PUBLIC_URL, 'sec-fetch-site': 'same-site' }],
  ])('with %s does not sign in', async (_what, headers) => {
    const answer = await attempt(server.app, { ...(await aLogin(database.pool)), headers });

    expect([answer.statusCode, answer.body]).toEqual([403, '{"code":"CROSS_SITE_REQUEST"}']);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  test.each([
    [403, { origin: 'https://evil.test', 'content-type': 'application/json' }],
    [415, { 'content-type': 'text/plain' }],
    [415, {}],
  ])('does not sign out: %i for %o', async (statusCode, headers) => {
    const cookie = cookieOf(await attempt(server.app, await aLogin(database.pool)));

    const answer = await server.app.inject({
      method: 'POST',
      url: '/api/auth/sign-out',
      headers: { ...headers, cookie },
    });

    expect(answer.statusCode).toBe(statusCode);
    expect(await readViewerRow(server.auth, cookie)).not.toBeNull();
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', undefined])(
    'can not send a form as %s',
    async (mediaType) => {
      const { email } = await aLogin(database.pool);

      const answer = await server.app.inject({
        method: 'POST',
        url: '/api/auth/sign-in/email',
        headers: mediaType === undefined ? {} : { 'content-type': mediaType },
        payload: JSON.stringify({ email, password: PASSWORD }),
      });

      expect([answer.statusCode, answer.body]).toEqual([415, '{"code":"INVALID_REQUEST"}']);
    },
  );
});

describe('a request of our own', () => {
  test.each([
    ['a browser', { origin: PUBLIC_URL, 'sec-fetch-site': 'same-origin' }],
    ['a browser without fetch metadata', { origin: PUBLIC_URL }],
  ])('from %s signs in', async (_what, headers) => {
    expect(await attempt(server.app, { ...(await aLogin(database.pool)), headers })).toMatchObject({ statusCode: 200 });
  });

  test.each([
    ['https://guildhall.example.org', ['https://guildhall.example.org']],
    ['http://localhost:4000', ['http://localhost:4000', 'http://127.0.0.1:4000', 'http://[::1]:4000']],
  ])('to %s may come from its own origins', (publicUrl, origins) => {
    expect(trustedOrigins(publicUrl)).toEqual(origins);
  });
});

describe('a malformed request', () => {
  const email = 'ana@example.org';

  test.each<[string, string]>([
    ['no JSON', '{"email": "canary'],
    ['a list', '[]'],
    ['null', 'null'],
    ['no password', JSON.stringify({ email })],
    ['an empty password', JSON.stringify({ email, password: '' })],
    ['a password that is a list', JSON.stringify({ email, password: ['canary'] })],
    ['an address without an at sign', JSON.stringify({ email: 'canary', password: PASSWORD })],
    ['an address with a NUL byte', JSON.stringify({ email: 'a\0na@example.org', password: PASSWORD })],
    ['an address of 300 characters', JSON.stringify({ email: `${'a'.repeat(288)}@example.org`, password: PASSWORD })],
    ['a password of 1,025 bytes', JSON.stringify({ email, password: `${'é'.repeat(512)}a` })],
  ])('%s is refused without an echo', async (_what, payload) => {
    const answer = await send(payload);

    expect([answer.statusCode, answer.body]).toEqual([400, '{"code":"INVALID_REQUEST"}']);
  });

  test('a body of a megabyte is refused before it is read', async () => {
    const answer = await send(JSON.stringify({ email, password: 'a'.repeat(1_000_000) }));

    expect([answer.statusCode, answer.body]).toEqual([413, '{"code":"INVALID_REQUEST"}']);
  });

  test('a password of 1,024 bytes is an ordinary one', async () => {
    expect(await send(JSON.stringify({ email, password: 'é'.repeat(512) }))).toMatchObject({ statusCode: 401 });
  });

  function send(payload: string) {
    const headers = { 'content-type': 'application/json' };
    return server.app.inject({ method: 'POST', url: '/api/auth/sign-in/email', headers, payload });
  }
});

test.each([
  ['GET', '/api/auth/sign-in/email'],
  ['GET', '/api/auth/get-session'],
  ['GET', '/api/auth/ok'],
  ['POST', '/api/auth/sign-up/email'],
  ['POST', '/api/auth/request-password-reset'],
  ['POST', '/api/auth/update-user'],
  ['POST', '/api/auth/delete-user'],
  ['POST', '/api/auth/sign-in/social'],
  ['POST', '/api/auth/sign-in/email/'],
  ['GET', '/api/auth'],
] as const)('%s %s does not exist', async (method, url) => {
  const answer = await server.app.inject({
    method,
    url,
    headers: { 'content-type': 'application/json' },
    payload: '{}',
  });

  expect([answer.statusCode, answer.body]).toEqual([404, '{"code":"NOT_FOUND"}']);
  expect(answer.headers['cache-control']).toBe('no-store');
});
