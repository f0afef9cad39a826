import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createLogin } from '../logins.ts';
import { PasswordHasher } from '../password/password-hasher.ts';
import { aDatabase, type TestDatabase } from '../../../test/test-database.ts';
import { aLogin, PASSWORD, quickHasher, setAccountStatus } from '../test-support/records.ts';
import { aServer, attempt, type TestServer } from '../test-support/server.ts';

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

type Answer = Awaited<ReturnType<typeof attempt>>;

/** Everything of an answer that a caller could tell two apart by, but for the time of day. */
function visible({ statusCode, headers, body }: Answer) {
  return { statusCode, body, headers: { ...headers, date: undefined } };
}

async function refusal(): Promise<ReturnType<typeof visible>> {
  const { email } = await aLogin(database.pool);
  return visible(await attempt(server.app, { email, password: 'not the password at all' }));
}

describe('the one answer to every failure', () => {
  test('[US-AUTH-01] a wrong password is refused without a cookie', async () => {
    const answer = await refusal();

    expect(answer).toMatchObject({ statusCode: 401, body: '{"code":"INVALID_EMAIL_OR_PASSWORD"}' });
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  test('[US-AUTH-01] an unknown address gets the answer of a wrong password', async () => {
    const answer = await attempt(server.app, { email: 'nobody@example.org' });

    expect(visible(answer)).toEqual(await refusal());
  });

  test('[US-AUTH-01] an address that no login can have gets it too', async () => {
    const answer = await attempt(server.app, { email: '用户@例子.广告' });

    expect(visible(answer)).toEqual(await refusal());
  });

  test.each(['deactivated', 'archived'])('[US-AUTH-07] a login whose account is %s gets it too', async (status) => {
    const login = await aLogin(database.pool);
    await setAccountStatus(database.pool, login, status);

    expect(visible(await attempt(server.app, login))).toEqual(await refusal());
  });

  test('a login without any account gets it too', async () => {
    const email = 'without-account@example.org';
    await createLogin(database.pool, { email, name: 'Ana Li', passwordHash: await quickHasher.hash(PASSWORD) });

    expect(visible(await attempt(server.app, { email }))).toEqual(await refusal());
  });

  test('a login without a password gets it too', async () => {
    await database.pool.query(`INSERT INTO logins (email, name) VALUES ('without-password@example.org', 'Ana Li')`);

    expect(visible(await attempt(server.app, { email: 'without-password@example.org' }))).toEqual(await refusal());
  });
});

test('[US-AUTH-01] an unknown address takes as long as a wrong password', async () => {
  const passwords = new PasswordHasher({ memoryKiB: 4096, passes: 2, lanes: 1 });
  const { app } = await aServer(database.pool, { passwords });
  const times = { known: [] as number[], unknown: [] as number[] };

  for (let round = 0; round < 40; round += 1) {
    const { email } = await aLogin(database.pool, await passwords.hash(PASSWORD));
    times.known.push(await timed(() => attempt(app, { email, password: 'wrong', from: `10.0.0.${round}` })));
    times.unknown.push(
      await timed(() => attempt(app, { email: `no-${email}`, password: 'wrong', from: `10.0.1.${round}` })),
    );
  }

  // The chance that an unknown address is the slower one: a half where time tells nothing, 0 or 1 where it tells all.
  const pairs = times.unknown.flatMap((unknown): number[] => times.known.map((known) => (unknown > known ? 1 : 0)));
  const chance = pairs.reduce((sum, one) => sum + one, 0) / pairs.length;
  expect(chance).toBeGreaterThan(0.2);
  expect(chance).toBeLessThan(0.8);
}, 30_000);

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
