import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aServer, type TestServer } from '../../test/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const get = (url: string, more: object = {}) => server.server.http.inject({ method: 'GET', url, ...more });

describe('an operator', () => {
  test('sees that the process runs', async () => {
    const answer = await get('/healthz');

    expect([answer.statusCode, answer.json()]).toEqual([200, { status: 'ok' }]);
  });

  test('sees that it can answer', async () => {
    const answer = await get('/readyz');

    expect([answer.statusCode, answer.json()]).toEqual([200, { status: 'ready' }]);
  });

  test('on the same machine sees how long requests took', async () => {
    await get('/healthz');

    const answer = await get('/metrics');

    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain('http_request_duration_seconds_count{method="GET",route="/healthz",status="200"}');
  });

  test.each([
    ['another machine', { remoteAddress: '203.0.113.7' }],
    [
      'another machine that says it is this one',
      { remoteAddress: '203.0.113.7', headers: { 'x-forwarded-for': '127.0.0.1' } },
    ],
  ])('on %s sees no metrics', async (_rule, more) => {
    const answer = await get('/metrics', more);

    expect(answer.statusCode).toBe(404);
    expect(answer.body).not.toContain('http_request');
  });

  test('sees no ids of records in the metrics', async () => {
    await get('/participants/01890000-0000-7000-8000-000000000001');

    expect((await get('/metrics')).body).not.toContain('01890000');
  });
});

describe('every answer', () => {
  test.each(['/healthz', '/nothing', '/api/auth/get-session'])(
    'of %s keeps other sites and foreign scripts out',
    async (url) => {
      const { headers } = await get(url);

      expect(headers['content-security-policy']).toContain("default-src 'self'");
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['content-security-policy']).not.toMatch(/https?:|\*|script-src[^;]*unsafe/);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
      });
      expect(headers['x-powered-by']).toBeUndefined();
      expect(headers['access-control-allow-origin']).toBeUndefined();
    },
  );
});

describe('a path that is not there', () => {
  test.each(['/api/nothing', '/graphql/nothing', '/nothing.js'])(
    '%s is answered in the shape of the API',
    async (url) => {
      const answer = await get(url);

      expect([answer.statusCode, answer.json()]).toEqual([
        404,
        { errors: [{ message: 'There is nothing here.', extensions: { code: 'NOT_FOUND' } }] },
      ]);
    },
  );

  test.each([
    '/../../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/assets/..%5c..%5cpackage.json',
  ])('%s leads out of nowhere', async (url) => {
    const answer = await get(url);

    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.body).not.toContain('dependencies');
  });

  test('is not told back to whoever asked', async () => {
    const answer = await get('/%3Cscript%3Ealert(1)%3C/script%3E');

    expect(answer.body).not.toContain('script');
  });
});

test.each(['PUT', 'DELETE', 'PATCH'] as const)('%s of operations is not there', async (method) => {
  const answer = await server.server.http.inject({ method, url: '/graphql', payload: {} });

  expect(answer.statusCode).toBe(404);
});
