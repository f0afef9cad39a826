import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { aDatabase, type TestDatabase } from '../../../test/test-database.ts';
import { FakeClock } from '../test-support/clock.ts';
import { aLogin } from '../test-support/records.ts';
import { aServer, attempt, type TestServer } from '../test-support/server.ts';

let database: TestDatabase;
let server: TestServer;
const clock = new FakeClock();

beforeAll(async () => {
  database = await aDatabase();
});

/** Each test has a server, so that networks are counted anew. */
beforeEach(async () => {
  server = await aServer(database.pool, { now: clock.now });
});

afterAll(() => database.drop());

async function fail(email: string, times: number, from?: string): Promise<void> {
  for (let i = 0; i < times; i += 1) {
    expect(await attempt(server.app, { email, password: 'wrong', from })).toMatchObject({ statusCode: 401 });
  }
}

describe('attempts at one address', () => {
  test('[US-AUTH-01] the eleventh in 15 minutes is refused even with the right password', async () => {
    const { email } = await aLogin(database.pool);
    await fail(email, 10);
    clock.advance({ minutes: 5 });

    const answer = await attempt(server.app, { email });

    expect([answer.statusCode, answer.json()]).toEqual([429, { code: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: 600 }]);
    expect(answer.headers['retry-after']).toBe('600');
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  test('an unknown address is limited like a known one', async () => {
    await fail('nobody-here@example.org', 10);

    expect(await attempt(server.app, { email: 'nobody-here@example.org' })).toMatchObject({ statusCode: 429 });
  });

  test('the limit ends 15 minutes after the first failure', async () => {
    const { email } = await aLogin(database.pool);
    await fail(email, 10);

    clock.advance({ minutes: 14, seconds: 59 });
    expect(await attempt(server.app, { email })).toMatchObject({ statusCode: 429 });

    clock.advance({ seconds: 1 });
    expect(await attempt(server.app, { email })).toMatchObject({ statusCode: 200 });
  });

  test('success forgets the failures before it', async () => {
    const { email } = await aLogin(database.pool);
    await fail(email, 9);
    await attempt(server.app, { email });

    await fail(email, 10);
  });

  test('spellings of one address count together', async () => {
    const { email } = await aLogin(database.pool);
    await fail(email, 5);
    await fail(email.toUpperCase(), 5);

    expect(await attempt(server.app, { email })).toMatchObject({ statusCode: 429 });
  });

  test('of 20 at the same moment, from as many networks, ten are verified', async () => {
    const { email } = await aLogin(database.pool);

    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => attempt(server.app, { email, password: `guess ${i}`, from: `10.1.0.${i}` })),
    );

    const statuses = answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b);
    expect(statuses).toEqual([...Array<number>(10).fill(401), ...Array<number>(10).fill(429)]);
  });

  test('a forwarded address changes nothing', async () => {
    const { email } = await aLogin(database.pool);
    await fail(email, 10);

    const answer = await attempt(server.app, { email, headers: { 'x-forwarded-for': '203.0.113.7' } });

    expect(answer.statusCode).toBe(429);
  });

  test('the table keeps no address', async () => {
    await fail('canary-address@example.org', 1);

    const { rows } = await database.pool.query('SELECT sign_in_attempts::text AS row FROM sign_in_attempts');
    expect(JSON.stringify(rows)).not.toMatch(/canary|example/);
  });
});

describe('attempts from one network', () => {
  function charge(network: string, attempts: number): void {
    for (let i = 0; i < attempts; i += 1) server.auth.networkAttempts.count(network, clock.now());
  }

  test('after 100 failures at different addresses the network is refused', async () => {
    charge('2001:db8:0:1::1', 98);
    await fail('spray-1@example.org', 1, '2001:db8:0:1::2');
    await fail('spray-2@example.org', 1, '2001:db8:0:1::3');

    const answer = await attempt(server.app, { ...(await aLogin(database.pool)), from: '2001:db8:0:1:ffff::1' });

    expect([answer.statusCode, answer.json()]).toEqual([429, { code: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: 900 }]);
  });

  test('a refused network uses up no attempts at an address', async () => {
    const { email } = await aLogin(database.pool);
    charge('198.51.100.1', 100);
    for (let i = 0; i < 11; i += 1) await attempt(server.app, { email, from: '198.51.100.1' });

    expect(await attempt(server.app, { email, from: '198.51.100.2' })).toMatchObject({ statusCode: 200 });
  });

  test('success does not count', async () => {
    const { email } = await aLogin(database.pool);
    charge('192.0.2.1', 99);

    expect(await attempt(server.app, { email })).toMatchObject({ statusCode: 200 });
    expect(await attempt(server.app, { email })).toMatchObject({ statusCode: 200 });
  });
});
