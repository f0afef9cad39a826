import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { aDatabase, type TestDatabase } from '../../../test/test-database.ts';
import { FakeClock } from '../test-support/clock.ts';
import { aLogin, anAccount, setAccountStatus } from '../test-support/records.ts';
import { aServer, aSignedIn, attempt, cookieOf, settledViewer, type TestServer } from '../test-support/server.ts';
import { accountsOfLogin } from './accounts-of-login.ts';
import { switchAccount } from './switch-account.ts';

let database: TestDatabase;
let server: TestServer;
const clock = new FakeClock();
const signedIn = () => aSignedIn(server);
const viewerOf = (cookie: string) => settledViewer(server, cookie);

beforeAll(async () => {
  database = await aDatabase();
  server = await aServer(database.pool, { now: clock.now });
});

afterEach(() => server.auth.background.settled());
afterAll(() => database.drop());

describe('switching accounts', () => {
  async function withSecondAccount() {
    const login = await signedIn();
    const second = await anAccount(database.pool, login.loginId, 'Second tenant');
    const viewer = await viewerOf(login.cookie);
    return { login, second, sessionId: viewer!.sessionId };
  }

  test('a login lists its accounts of every tenant', async () => {
    const { login, second } = await withSecondAccount();

    const accounts = await accountsOfLogin(database.pool, login.loginId);

    expect(accounts).toEqual([
      expect.objectContaining({
        accountId: second.accountId,
        tenantName: 'Second tenant',
        organizationName: 'Employer',
      }),
      expect.objectContaining({ accountId: login.accountId, accountStatus: 'active', displayName: 'Ana Li' }),
    ]);
  });

  test('the session goes on in the other account', async () => {
    const { login, second, sessionId } = await withSecondAccount();

    expect(await switchAccount(server.auth, sessionId, login.loginId, second.accountId)).toBe(true);

    expect(await viewerOf(login.cookie)).toMatchObject({ sessionId, ...second });
  });

  test('the other account is the one that the next sign-in opens', async () => {
    const { login, second, sessionId } = await withSecondAccount();
    clock.advance({ seconds: 1 });
    await switchAccount(server.auth, sessionId, login.loginId, login.accountId);

    expect(await viewerOf(cookieOf(await attempt(server.app, login)))).toMatchObject({ accountId: login.accountId });
    clock.advance({ seconds: 1 });
    await switchAccount(server.auth, sessionId, login.loginId, second.accountId);
    expect(await viewerOf(cookieOf(await attempt(server.app, login)))).toMatchObject({ accountId: second.accountId });
  });

  test('[US-AUTH-07] a deactivated account can not be switched to', async () => {
    const { login, second, sessionId } = await withSecondAccount();
    await setAccountStatus(database.pool, second, 'deactivated');

    expect(await switchAccount(server.auth, sessionId, login.loginId, second.accountId)).toBe(false);
    expect(await viewerOf(login.cookie)).toMatchObject({ accountId: login.accountId });
  });

  test("somebody else's account can not be switched to", async () => {
    const { login, sessionId } = await withSecondAccount();
    const foreign = await aLogin(database.pool);

    expect(await switchAccount(server.auth, sessionId, login.loginId, foreign.accountId)).toBe(false);
    expect(await switchAccount(server.auth, sessionId, foreign.loginId, foreign.accountId)).toBe(false);
  });
});
