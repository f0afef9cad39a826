import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aDatabase, type TestDatabase } from '../../../test/test-database.ts';
import { aLogin } from '../test-support/records.ts';
import { aServer, attempt } from '../test-support/server.ts';
import { PasswordHasher } from './password-hasher.ts';
import { Slots } from './slots.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await aDatabase();
});

afterAll(() => database.drop());

describe('signing in when the cost has been raised', () => {
  const tomorrow = new PasswordHasher({ memoryKiB: 128, passes: 2, lanes: 1 });

  async function hashOf(loginId: string): Promise<string> {
    const { rows } = await database.pool.query<{ password: string }>(
      'SELECT password FROM login_credentials WHERE login_id = $1',
      [loginId],
    );
    return rows[0]!.password;
  }

  test('renews the hash, and the password stays the same', async () => {
    const login = await aLogin(database.pool);
    const { app, auth } = await aServer(database.pool, { passwords: tomorrow });

    await attempt(app, login);
    await auth.background.settled();

    expect(await hashOf(login.loginId)).toMatch(/m=128,t=2,p=1/);
    expect(await attempt(app, login)).toMatchObject({ statusCode: 200 });
    await auth.background.settled();
  });

  test('with a wrong password leaves the hash alone', async () => {
    const login = await aLogin(database.pool);
    const { app, auth } = await aServer(database.pool, { passwords: tomorrow });

    await attempt(app, { ...login, password: 'wrong' });
    await auth.background.settled();

    expect(await hashOf(login.loginId)).toMatch(/m=64,t=1,p=1/);
  });
});

test('a server that has too many passwords to verify says so and counts no attempt', async () => {
  const passwords = new PasswordHasher(undefined, new Slots({ atOnce: 0, waiting: 0 }));
  const { app } = await aServer(database.pool, { passwords });
  const { email } = await aLogin(database.pool);

  for (let i = 0; i < 11; i += 1) {
    const answer = await attempt(app, { email });
    expect([answer.statusCode, answer.headers['retry-after'], answer.json()]).toMatchObject([
      503,
      '2',
      { code: 'BUSY' },
    ]);
  }

  expect(await attempt((await aServer(database.pool)).app, { email })).toMatchObject({ statusCode: 200 });
});
